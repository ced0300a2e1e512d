print((lambda: 42)(), (lambda x: x * 2)(4), (lambda x, y=2: x ** y)(3))
print((lambda *a, **k: (a, k))(1, 2, z=3))
print((lambda x, /, y, *, z: x + y + z)(1, 2, z=3))
adders = [lambda x, n=n: x + n for n in range(3)]
print([add(10) for add in adders])
late = [lambda: n for n in range(3)]
print([f() for f in late])
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(s)))
compose = lambda f, g: lambda x: f(g(x))
print(compose(str, abs)(-5))
print((lambda x: x if x < 2 else (lambda y: y + 1)(x))(5))
print((lambda: 0).__name__, type(lambda: 0).__name__)
