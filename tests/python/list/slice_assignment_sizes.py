# Slices of lists of several sizes replaced by sequences of several sizes, each against the same done by concatenation.


def check(size, start, stop, count):
    items = list(range(size))
    given = [-1 - i for i in range(count)]
    expected = items[:start] + given + items[max(start, stop):]
    for values in given, tuple(given), iter(given):
        changed = list(range(size))
        changed[start:stop] = values
        if changed != expected:
            print("differs", size, start, stop, count, changed)


for size in 0, 1, 6, 40, 120:
    for start in 0, 3, size // 2, size:
        for stop in 0, 4, size - 2, size:
            if 0 <= start <= size and 0 <= stop <= size:
                for count in 0, 1, 2, 31, 33, 100:
                    check(size, start, stop, count)
print("sizes done")

# The list itself, a subclass that iterates otherwise, and an iterable that changes the list.
items = [1, 2, 3, 4]
items[1:3] = items
print(items)


class Doubled(list):
    def __iter__(self):
        for item in list.__iter__(self):
            yield item * 2


items[:2] = Doubled([10, 20, 30])
print(items)


def shrink(target):
    yield "a"
    target.clear()
    yield "b"


items[1:2] = shrink(items)
print(items)

# Starred targets with lists, tuples, subclasses and iterators.
for values in [1, 2, 3, 4], (1, 2, 3, 4), Doubled([1, 2, 3, 4]), iter("abcd"), {"a": 1, "b": 2, "c": 3}:
    first, *middle, last = values
    print(first, middle, last)
source = [1, 2, 3]
*copy, = source
copy.append(4)
print(source, copy)

# Views and iterators of dicts as lists, fresh and begun.
table = {True: "a", "b": 2, 3.5: "c", (1, 2): "d"}
print(list(table), list(table.keys()), list(table.values()), list(table.items()))
for view in table.keys(), table.values(), table.items():
    iterator = iter(view)
    next(iterator)
    print(list(iterator), list(iterator), len(list(view)))
iterator = iter(table.items())
table["new"] = 1
for _ in range(2):
    try:
        print(list(iterator))
    except RuntimeError as error:
        print(error)
copy = dict(table)
copy.update({True: "other"}, b=3)
print(copy, table)
try:
    copy.update({}, {}, x=1)
except TypeError as error:
    print(error)
print(dict.update(copy, [("p", 1)], q=2), copy)
print(tuple({1: 2}.items())[0], [*{1: 2}.items()])
