# Subclasses are asked where CPython asks them.
from _collections import OrderedDict


class Traced(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value + 1)

    def __getitem__(self, key):
        return super().__getitem__(key) * 10


t = Traced(a=1)
print(t, t["a"], t.get("a"), t.setdefault("b", 5), t.setdefault("a", 5), list(t.items()))
print(t.copy(), t | {"b": 1}, Traced.fromkeys("a", 1))
print(t.pop("a"), t.popitem(), t)
t.update(c=1)
print(list(t.values()), type(t.copy()).__name__)


class Missing(OrderedDict):
    def __missing__(self, key):
        return key * 2


m = Missing()
print(m["x"], m.get("x"), m.pop("x", 3), "x" in m)
try:
    m.pop("x")
except KeyError as error:
    print("KeyError", error)


class Cache(OrderedDict):
    "The usual recipe."

    def __init__(self, limit):
        super().__init__()
        self.limit = limit

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.limit:
            del self[next(iter(self))]


cache = Cache(3)
for n in (1, 2, 3, 1, 4, 2, 5):
    if n not in cache:
        cache[n] = n * n
    print(cache[n], list(cache))
print(cache.__reduce__()[:3])
