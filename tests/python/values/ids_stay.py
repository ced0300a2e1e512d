# id(x) of an object stays the same whatever happens to its attributes, and no two objects have the same.


class Point:
    def __init__(self, *names):
        self.first = id(self)
        for name in names:
            setattr(self, name, name)


class Other:
    pass


class Slotted:
    __slots__ = "x", "y"


class Pair(tuple):
    pass


def check(obj, *changes):
    known = id(obj)
    for change in changes:
        change(obj)
        if id(obj) != known:
            print("another id after", change)
    return known


def fill(obj):
    for i in range(200):
        setattr(obj, f"name{i}", i)


def empty(obj):
    for name in list(vars(obj)):
        delattr(obj, name)


def become(obj):
    obj.__class__ = Other if type(obj) is Point else Point


def replace(obj):
    obj.__dict__ = {"a": 1}


def add(obj):
    obj.added = 5
    obj.more = id(obj)


for _ in range(3):
    points = [Point(*"abcdefghij"[:n]) for n in range(10)]
    ids = {check(point, add, become, add, replace, add, empty, fill, become, empty) for point in points}
    print(len(ids), all(id(point) in ids for point in points))
    points = [Point(*"abc"[:n]) for n in range(4)]
    ids = {check(point, empty, add, fill, replace) for point in points}
    print(len(ids), [sorted(vars(point)) for point in points])

point = Point("a", "b")
print(point.first == id(point), sorted(vars(point)), point.a, point.b)
del point.a
point.c = 3
point.d = id(point)
print(point.first == id(point) == point.d, sorted(vars(point)))

slotted = Slotted()
known = id(slotted)
slotted.x = 1
slotted.y = known
del slotted.x
print(id(slotted) == known == slotted.y, hasattr(slotted, "x"))

first, second = (1, "a", 2.5), (1, "a", 2.5, None)[:3]
print(hash(first) == hash(second), first == second, (id(first) == id(second)) is (first is second))
known = id(second)
print(hash(second) == hash(first), id(second) == known, hash(second) == hash(first))
pair = Pair((1, 2))
known = id(pair)
pair.x = 1
print(id(pair) == known, hash(pair) == hash((1, 2)), pair.x, {pair: 1}[1, 2])

values = [[], [], {}, set(), frozenset([1]), bytearray(), object(), object(), Point, Other, len, check, point.__init__]
print(len({id(value) for value in values}), all(id(value) == id(value) for value in values))
