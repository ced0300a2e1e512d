# A site that has long met one pair of built-in types meets others.


def add(x, y):
    return x + y


def multiply(x, y):
    return x * y


def union(x, y):
    return x | y


def extend(x, y):
    x += y
    return x


def item(x, key):
    return x[key]


def part(x, start, stop):
    return x[start:stop]


class Right(bytes):
    def __radd__(self, other):
        return "radd", other


class Sub(list):
    def __getitem__(self, key):
        return "sub", key

    def __add__(self, other):
        return "added"

    def __mul__(self, count):
        return "times", count


def attempt(function, *arguments):
    try:
        print(function.__name__, function(*arguments))
    except Exception as error:
        print(function.__name__, type(error).__name__, error)


for _ in range(500):
    add(b"a", b"b")
    multiply([1], 2)
    union({1}, {2})
    extend(bytearray(b"a"), b"b")
    item(b"abc", -1)
    part([1, 2, 3], 1, None)

for x, y in [
    (b"a", bytearray(b"b")),
    (bytearray(b"a"), b"b"),
    (b"a", Right(b"b")),
    (b"a", "b"),
    (b"a", 1),
    (1, 2),
    (1.5, 2),
    ("a", "b"),
    (None, b"a"),
    ([1], (2,)),
    (Sub([1]), [2]),
    ([1], Sub([2])),
]:
    attempt(add, x, y)
    attempt(extend, x, y)
for x, y in [([1], True), ([1], 1.0), ([1], -1), ((1,), 2), ("ab", 2), (Sub([1]), 2), (2, [1]), (3, 4), ([1], 2**70)]:
    attempt(multiply, x, y)
for x, y in [({1}, frozenset({2})), (frozenset({1}), {2}), ({1: 2}, {3: 4}), (1, 2), ({1}, [2]), (True, False), (int, str)]:
    attempt(union, x, y)
for x, key in [(b"abc", 3), (b"abc", "x"), ([1], 0), (Sub(), 5), ("abc", 1), ({1: 2}, 1), (range(5), 2), (None, 0), (int, 1)]:
    attempt(item, x, key)
for x in [[1, 2], (1, 2), "ab", b"ab", Sub([1]), range(3), 5, None]:
    attempt(part, x, 1, 2)
    attempt(part, x, "a", None)


def strings(x, count):
    return x * count


for _ in range(500):
    strings("ab", 2)
attempt(strings, "€😀", 2)
attempt(strings, "ab", True)
attempt(strings, "ab", "c")
attempt(strings, [1], 2)
attempt(strings, "ab", 2**64)
