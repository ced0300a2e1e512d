def f(*args):
    return args


def g(**kwargs):
    return kwargs


def h(a, *args, b=1, **kwargs):
    return a, args, b, kwargs


print(f(), f(1), f(1, 2, 3), f(*"ab", *[1]))
print(g(), g(x=1), g(**{"not identifier": 1}), g(a=1, **{"b": 2}))
print(h(1), h(1, 2, 3), h(1, b=2), h(1, 2, b=3, c=4), h(a=1, z=2))
d = {"k": []}
result = g(**d)
result["new"] = 1
print(d, result["k"] is d["k"])
t = (1, 2)
print(f(*t) == t, type(f(*[1])).__name__)
