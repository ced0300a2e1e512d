# A cached function that fills or clears its own cache while it runs, and keys with an equality of their own.
from functools import lru_cache


@lru_cache(maxsize=3)
def count(n):
    return count(n - 1) + 1 if n else 0


print([count(n) for n in (2, 5, 1, 0, 7)], count.cache_info())


@lru_cache(maxsize=2)
def same(n, depth=0):
    calls.append(n)
    if len(calls) < 3:
        same(n)
    return len(calls)


calls = []
print(same(1), same(1), calls, same.cache_info())


@lru_cache(maxsize=2)
def clearing(n):
    if n == 2:
        clearing.cache_clear()
    return n


print([clearing(n) for n in (1, 2, 1, 2, 3, 1)], clearing.cache_info())


class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return 5

    def __eq__(self, other):
        seen.append((self.name, getattr(other, "name", other)))
        return isinstance(other, Key) and self.name[0] == other.name[0]


seen = []


@lru_cache(maxsize=2)
def named(key):
    return key if isinstance(key, int) else key.name


print([named(key) for key in (5, Key("a1"), Key("a2"), 5, Key("b"), 5, Key("a3"), 6, 5)], named.cache_info())
print(seen)
for size in (None, 0, 1, 2):
    cached = lru_cache(maxsize=size)(lambda *args, **names: (args, names))
    print([cached(1), cached(1.0), cached("1"), cached(1, 2), cached(a=1), cached(1), cached()], cached.cache_info())
