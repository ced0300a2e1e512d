for f in (len, print, abs, sorted, max, isinstance, getattr, iter, repr, id, hash, callable, dir, vars):
    print(f, callable(f), f.__name__, type(f).__name__)
for t in (int, str, list, dict, set, tuple, float, bool, bytes, object, type, range, property, staticmethod, zip, map, enumerate, reversed, filter, super, slice, complex, frozenset, classmethod):
    print(t, callable(t), t.__name__, type(t).__name__, t.__mro__[-1].__name__)
print(callable(lambda: 0), callable(5), callable("x"), callable(None), "abc".upper, int.from_bytes, dict.fromkeys, str.join, type.mro) if False else print(callable("".join), callable(int.from_bytes))
print(repr(int.__add__)[:30], repr(str.join), repr(None), repr(NotImplemented), repr(...), repr(type(None)), repr(type(len)), repr(list.append), repr(dict.get))
