# Slices are assigned and deleted in loops long enough to become hot, in lists and then in other containers.
class Log:
    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


class Sub(list):
    def __delitem__(self, key):
        print("sub", key)
        super().__delitem__(key)


def change(x, start, stop, value):
    x[start:stop] = value
    del x[1:2]
    del x[0]


def key(name):
    print("key", name)
    return 0


for turn in range(500):
    items = [1, 2, 3, 4, 5, 6]
    change(items, 1, 3, [turn, turn, turn])
print(items)
for x, value in (bytearray(b"abcdef"), b"xyz"), (Sub([1, 2, 3, 4]), [9]), (Log(), [1]), ([1, 2, 3, 4], items), ([3, 4], range(3)):
    change(x, 1, 3, value)
    print(type(x).__name__, x if not isinstance(x, Log) else "")
for x in (1, 2, 3), 5, "abc", {1: 2}, [1, 2]:
    try:
        change(x, None, 1, 7)
    except (TypeError, KeyError) as error:
        print(type(error).__name__, error)
try:
    change([1], 0, 5, [])
except IndexError as error:
    print(error, error.__traceback__.tb_next.tb_lineno)
