from _collections import _count_elements, _tuplegetter


def show(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


second = _tuplegetter(1, "doc")
print(second, second.__doc__, second.__reduce__())


class Pair(tuple):
    y = second


p = Pair((1, None))
print(p.y, Pair((1, 2)).y, Pair.y is second, second.__get__((7, 8)))
second.__doc__ = "new"
print(second)
show(lambda: Pair((1,)).y)
show(lambda: setattr(p, "y", 1))
show(lambda: delattr(p, "y"))
show(lambda: second.__get__([1]))
show(lambda: _tuplegetter())
show(lambda: _tuplegetter("a", "b"))
show(lambda: _tuplegetter(0, 1, 2))
show(lambda: _tuplegetter(index=1, doc=""))

counts = {}
_count_elements(counts, "hello")
_count_elements(counts, [1, 1.0, True, (1, 2), (1, 2)])
print(counts)
show(lambda: _count_elements(3, "a"))
show(lambda: _count_elements(counts, 3))
show(lambda: _count_elements(counts, [[]]))


class Fives(dict):
    def get(self, key, default):
        return 5


fives = Fives()
_count_elements(fives, "ab")
print(fives)
