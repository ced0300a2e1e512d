class N:
    def __init__(self, v):
        self.v = v


def add(a, b):
    try:
        return a + b
    except TypeError as error:
        return str(error)


n = N(5)
print(add(n, 1))
N.__add__ = lambda self, other: self.v + other
print([add(n, 1) for _ in range(1000)][-1])
N.__add__ = lambda self, other: "changed"
print(add(n, 1))
N.__radd__ = lambda self, other: "reflected"
print(add(1, n))
del N.__add__
print(add(n, 1), add(n, n), add(1, n))
print(len.__name__ if not hasattr(N, "__len__") else "")
N.__len__ = lambda self: self.v
N.__getitem__ = lambda self, i: i * 2
N.__iter__ = lambda self: iter("iter")
N.__contains__ = lambda self, x: x == "in"
N.__call__ = lambda self, *a: a
N.__bool__ = lambda self: False
N.__eq__ = lambda self, other: True
N.__str__ = lambda self: "str"
print(len(n), n[4], list(n), "in" in n, "no" in n, n(1, 2), bool(n), n == object(), str(n))
n.__len__ = lambda: 99
print(len(n))
try:
    hash(n)
    print("hashable")
except TypeError as error:
    print(error)
