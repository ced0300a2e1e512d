def f(a, b=2, /):
    return a, b


def g(a, /, b, *, c):
    return a, b, c


def h(x, /, **kwargs):
    return x, kwargs


print(f(1), f(1, 5), g(1, 2, c=3), g(1, b=2, c=3), h(1, x=2))
for bad in (lambda: f(a=1), lambda: f(1, b=2), lambda: g(a=1, b=2, c=3), lambda: f(), lambda: f(1, 2, 3), lambda: h()):
    try:
        bad()
    except TypeError as error:
        print(error)
