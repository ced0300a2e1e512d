import ast


def show(f):
    try:
        f()
        print("compiled")
    except Exception as e:
        print(type(e).__name__, e)


N = ast.Name


def comp(tree, mode="exec"):
    return lambda: compile(tree, "f", mode)


def loc(x):
    return ast.fix_missing_locations(x)


def ev(e):
    show(comp(loc(ast.Expression(e)), "eval"))


def st(*s):
    show(comp(loc(ast.Module(list(s)))))


def mt(p):
    st(ast.Match(N("x"), [ast.match_case(p, None, [ast.Pass()])]))


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
