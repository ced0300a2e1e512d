# Trees that are not of the grammar: roots.

import ast

from _invalid import N, comp, loc, show

show(comp(ast.parse('1'), 'eval'))
show(comp(ast.Name('x'), 'exec'))
show(comp(ast.AST(), 'exec'))
show(comp(ast.Module([ast.Pass()])))
show(comp(ast.Module([ast.Pass(lineno=1)])))
show(comp(ast.Module([ast.Pass(lineno='a')])))
show(comp(ast.Module([ast.Pass(lineno=1, col_offset=None)])))
show(comp(ast.Module([ast.Pass(lineno=10 ** 20, col_offset=1)])))
show(comp(ast.Module([ast.Pass(lineno=1, col_offset=0, end_lineno=0)])))
show(comp(ast.Module([ast.Pass(lineno=1, col_offset=5, end_lineno=1, end_col_offset=3)])))
show(comp(ast.Module([ast.Pass(lineno=-1, col_offset=5, end_lineno=1, end_col_offset=3)])))
show(comp(ast.Module([ast.Pass(lineno=1, col_offset=-5, end_lineno=1, end_col_offset=3)])))
show(comp(ast.Module(5)))
show(comp(ast.Module([5])))
show(comp(ast.Module([None])))
show(comp(ast.Module([ast.expr()])))
show(comp(ast.Module([loc(N('x'))])))
show(comp(ast.Interactive([]), 'single'))
show(comp(ast.Interactive([5]), 'single'))
show(comp(ast.Expression(None), 'eval'))
show(comp(ast.FunctionType([], N('x')), 'exec'))
show(comp(ast.FunctionType([], N('x')), 'func_type'))
x = ast.Module()
show(comp(x))
del x.body
show(comp(x))
show(lambda: compile(ast.Name('x'), 'f', 'exec', 1024))
show(lambda: compile(5, 'f', 'exec', 1024))
show(lambda: compile('1', 'f', 'foo', 1024))
show(lambda: compile('1', 'f', 'func_type'))
