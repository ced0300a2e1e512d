import ast

SOURCES = [
    "",
    "x",
    "a = b = 1\n",
    "a: int\nb: str = 'x'\n(c): int = 1\n",
    "x += 1; y **= 2\n",
    "def f(a, b=1, /, c: int = 2, *args, d, e=3, **kw) -> str:\n    'doc'\n    return a\n",
    "@dec\n@dec2(1)\nclass C(B, metaclass=M, **kw):\n    x = 1\n",
    "async def f():\n    async with a as b, c: pass\n    async for x in y: await z\n    return [i async for i in j]\n",
    "for x, *y in z:\n    continue\nelse:\n    pass\n",
    "while x: break\n",
    "if a: b\nelif c: d\nelse: e\n",
    "with a as (b, c), d: pass\n",
    "try:\n    pass\nexcept A as e:\n    raise B from e\nexcept (C, D): pass\nexcept: raise\nelse: x\nfinally: y\n",
    "try: pass\nexcept* A: pass\n",
    "import a.b as c, d\nfrom . import e\nfrom ...f import g as h, i\nfrom j import *\n",
    "global a, b\n",
    "def f():\n    nonlocal x\n",
    "assert a, 'b'\ndel a, b.c, d[0]\n",
    "type A[T: int = str, *Ts, **P] = list[T]\n",
    "def f[T](x: T) -> T: ...\nclass C[T]: ...\n",
    "match x:\n    case 1 | -2 | 'a': pass\n    case [a, *_, b] if c: pass\n    case {'k': v, **rest}: pass\n"
    "    case C(1, k=2) as d: pass\n    case None | True: pass\n    case a.b: pass\n    case _: pass\n",
    "a if b else c, not d, -e, +f, ~g\n",
    "a < b <= c != d is e is not f in g not in h\n",
    "a and b and c or d\n",
    "lambda: 0, lambda x, *y, z=1, **k: x\n",
    "{1: 2, **a}, {1, *b}, [1, *c], (1,), ()\n",
    "[x for x in y if z if w for a in b], {x for x in y}, {x: y for x in z}, (x for x in y)\n",
    "a.b.c[1:2, ::3, ...], a[*b], a[:]\n",
    "f(a, *b, c=d, **e)\n",
    "f'{a!r:>{w}} b {c=}' 'd' rf'\\{e}'\n",
    "t'{a} b {c!s:x}'\n",
    "b'x' b'y', u'z', 1j, 1.5, 10**100, ..., None, True\n",
    "(y := 1)\n",
    "def g():\n    x = yield\n    yield from z\n    return (yield 1)\n",
]

for source in SOURCES:
    print(ast.dump(ast.parse(source)))
for mode in ("exec", "eval", "single"):
    print(ast.dump(ast.parse("1 + 1", mode=mode), include_attributes=True))
print(ast.dump(ast.parse("(int, *str, **Any) -> List[int]", mode="func_type"), include_attributes=True))
print(ast.dump(ast.parse("() -> None", mode="func_type"), indent=1))
