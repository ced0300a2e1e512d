# Syntax of a later version than the one asked for is an error, where the parser meets it.
import ast

SOURCES = [
    '(x := 1)', 'def f(a, /): pass', 'lambda a, /: 1', 'match x:\n case 1: pass', 'x: int = 1', '(x): int', '1_000', 'async def f(): pass',
    'try: pass\nexcept* E: pass', 'type X = 1', "t'a'", "f'{x}'", 'with (a as b, c): pass', 'try: pass\nexcept A, B: pass',
    'def f[T](): pass', 'def f[T = 1](): pass', 'a @ b', 'a @= b', 'async def f():\n [a async for a in b]', 'async def f(): await x', 'x ===',
]
for version in [(3, 4), (3, 7), (3, 11), 13, (3, 14)]:
    for source in SOURCES:
        try:
            ast.parse(source, feature_version=version)
        except SyntaxError as e:
            print(version, repr(source), e.msg, e.lineno, e.offset)
