def f(a, *, key, other="o"):
    return a, key, other


def g(*, x=1, y):
    return x, y


def h(*args, sep=" "):
    return sep.join(map(str, args))


print(f(1, key=2), f(key=5, a=1), f(1, key=2, other=3))
print(g(y=2), g(y=1, x=5), h(1, 2, 3), h(1, 2, sep="-"), h())
for bad in (lambda: f(1), lambda: f(1, 2), lambda: g(), lambda: g(1, y=2), lambda: f(1, key=2, nope=3)):
    try:
        bad()
    except TypeError as error:
        print(error)
