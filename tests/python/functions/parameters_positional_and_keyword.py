def f(a, b, c=3, d=4):
    return a, b, c, d


print(f(1, 2), f(1, 2, 5), f(1, b=2, d=9), f(d=1, c=2, b=3, a=4))
print(f(*[1, 2], **{"c": 7}), f(*(1,), 2, *[3], d=0), f(1, *[2], c=5))
args = {"a": 1, "b": 2}
print(f(**args), f(**args, c=3), f(**{"a": 1}, **{"b": 5}))
