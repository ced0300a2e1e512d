# After `from __future__ import barry_as_FLUFL` unequal is `<>`, and `!=` is refused; without it, the reverse.
import __future__
import ast

FLAG = __future__.CO_FUTURE_BARRY_AS_BDFL
IMPORT = 'from __future__ import barry_as_FLUFL\n'


def attempt(action):
    try:
        print(action())
    except SyntaxError as error:
        print(error.args)


for mode in 'exec', 'eval', 'single':
    for source in ['1 <> 2', '1 != 2', '3 <> 3', '(1 !=\n 2)', 'x <> y <>']:
        attempt(lambda: eval(compile(source, 'f', mode, FLAG), {'x': 1}) if 'x' not in source else compile(source, 'f', mode, FLAG))
        attempt(lambda: eval(compile(source, 'f', mode, 0)) if 'x' not in source else compile(source, 'f', mode))
for source in [
    'print(1 <> 2)',
    'print(1 != 2)',
    "print(1 <> 2, eval('1<>2'))",
    "exec('1!=2')",
    "print(f'{1<>2}', f'{1!r}')",
    "f'{1!=2}'",
    'print(1 <> 2); x y',
    'x y; print(1 != 2)',
]:
    attempt(lambda: exec(IMPORT + source))
    attempt(lambda: exec(source))
attempt(lambda: exec('from __future__ import (annotations,\n  barry_as_FLUFL)\nprint(1 <> 2)'))
attempt(lambda: exec('from __future__ import annotations\nbarry_as_FLUFL = 1\nprint(1 != 2)'))
attempt(lambda: ast.dump(ast.parse('1 <> 2')))
attempt(lambda: ast.dump(compile('1 <> 2', 'f', 'exec', ast.PyCF_ONLY_AST | FLAG)))
