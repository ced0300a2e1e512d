# Pairs of ints, strings, None and ids as keys, and what is equal to them.


class Int(int):
    pass


class Str(str):
    pass


class Float(float):
    pass


class Pair(tuple):
    pass


items = [0, 1, -1, 2**24 - 1, 2**24, -(2**24), -(2**24) - 1, 2**31, 2**53, -(2**70), "", "a", "b", "ab", "a" * 12, "a" * 13]
items += [None, 2.5, float("inf"), "0", "1", "\U0001f600", "\ud800", b"a", (), (1,), (1, 2), ("a", None), id, object]
items += [id(items), id(id), 0x7F0000000000, 0x7F0000000000 + 16 * 5, 0x7F0000000000 + 8, 0x7F0000000000 - 16]

table = {}
for i, x in enumerate(items):
    for j, y in enumerate(items):
        table[x, y] = i, j
print(len(table), len(items) ** 2, len(set(table)))
print(all(table[x, y] == (i, j) for i, x in enumerate(items) for j, y in enumerate(items)))
print(all(table[Pair((x, y))] == (i, j) for i, x in enumerate(items) for j, y in enumerate(items)))
print([(x, y) for x, y in table if x == 1 and type(y) is str])


def like(x):
    """Something of another type that equals x."""
    if type(x) is int:
        return Int(x)
    if type(x) is str:
        return Str(x)
    return Float(x) if type(x) is float else x


for change in (lambda x, y: (like(x), y)), (lambda x, y: (x, like(y))), (lambda x, y: (like(x), like(y))):
    print(all(table[change(x, y)] == table[x, y] for x in items for y in items), end=" ")
    print(len({*table} | {change(x, y) for x in items for y in items}))
print(table[True, 1.0] == table[1, 1], table[False, None] == table[0, None], (0.0, "0") in table, ("0", 0.0) in table)
for key in [("1", 1), (1, "1"), ("1", "1"), (1, 1), (None, 1), (1, None), (None, None)]:
    del table[key]
print(len(table), ("1", 1) in table, (None, 1.0) in table, (0, 1) in table)
table["1", 1] = "new"
print(list(table.items())[-1], table.popitem(), len(table))

# Sets of pairs, first some that are numbers in the Map, then others.
left = {("a", 1), ("b", None), (None, "c"), (1, 2)}
right = {("a", 1.0), ("b", 0), (Str("b"), None), (1.5, 2), (Int(1), 2), ("a" * 20, 1)}
print(len(left & right), len(left | right), len(left - right), len(left ^ right), left <= right, ("a", True) in left)


class Key:
    """Asked for its hash and comparison each time."""

    calls = []

    def __init__(self, name):
        self.name = name

    def __hash__(self):
        Key.calls.append(f"hash {self.name}")
        return hash(self.name)

    def __eq__(self, other):
        Key.calls.append(f"eq {self.name}")
        return self.name == (other.name if isinstance(other, Key) else other)


table = {("a", 1): 1, (Key("b"), 2): 2, (3, Key("c")): 3}
Key.calls.clear()
print(table["a", 1], table[Key("b"), 2], table["b", 2], table[3, "c"], (Key("a"), 1) in table, Key.calls)
for key in ["a", []], [[], "a"], ([], "a"), ("a", []), ("a", ([],)):
    try:
        print(key in table)
    except TypeError as error:
        print(error)

# Views as sets.
first, second = {"a": 1, "b": 2, "c": None}, {"b": 3, "c": 4, 1: 2}
print(sorted(first.keys() & second.keys()), len(first.keys() | second.keys()), sorted(first.keys() - second.keys()))
print({1: 2, 3: 4, 5: 6}.keys() & {3: 0, 1.0: 0}.keys(), {1: 2}.keys() | {True: 0, 2: 0}.keys(), first.keys() & first.keys() == {*first})
print(len(first.items() - {("a", 1), ("b", 5)}), len(first.items() & {("a", 1.0): 0}.keys()), sorted(first.items() | second.items(), key=str))
print(first.keys() & [], {}.keys() | {}.keys(), {}.items() - first.items(), first.keys() & {True: 1}.keys(), {1: 1}.keys() | {1.0: 2}.keys())
try:
    {"a": []}.items() - {1}
except TypeError as error:
    print(error)
