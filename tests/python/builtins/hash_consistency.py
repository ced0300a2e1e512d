pairs = [(1, 1.0), (0, False), (2**70, float(2**70)), ((1, 2), (1.0, 2.0)), ("a", "a"), (b"x", b"x"), (frozenset([1, 2]), frozenset([2, 1])), (-1, -1.0), (None, None), (1 + 0j, 1), (range(3), range(0, 3, 1)), ((), ())]
for x, y in pairs:
    print(x, y, x == y, hash(x) == hash(y))
for bad in ([], {}, set(), [1], slice([]), ([],), {"a": 1}.keys()):
    try:
        hash(bad)
    except TypeError as error:
        print(error)
print(hash(-1) == hash(-2), hash(float("inf")), hash(float("-inf")), hash(0), hash(12345), hash(-678), hash(10**19) == hash(1e19), hash(True))
class H:
    __hash__ = None
class E:
    def __eq__(self, o): return True
class G(E):
    __hash__ = object.__hash__
class I(E):
    pass
for cls in (H, E, G, I):
    try:
        print(cls.__name__, isinstance(hash(cls()), int))
    except TypeError as error:
        print(error)
