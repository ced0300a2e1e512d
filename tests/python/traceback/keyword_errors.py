def f(a, b):
    return a


kwargs = {"a": 1, "c": 2}
print(f(b=1, **{"a": 2}))
print(f(b=1, **kwargs))
