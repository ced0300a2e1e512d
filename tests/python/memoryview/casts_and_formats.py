# memoryview.cast, and reading and writing items of every format.


def show(label, f):
    try:
        print(label, repr(f()))
    except BaseException as e:
        print(label, type(e).__name__, e)


def assign(m, value):
    m[0] = value


m = memoryview(bytearray(range(12)))
grid = m.cast("B", [3, 4])
for args in [
    ("q",), ("i",), ("@i",), ("<i",), ("BB",), ("z",), (5,), ("B", [3, 4]), ("B", (2, 6)), ("B", [3, 5]), ("B", 3),
    ("B", []), ("B", [0, 12]), ("B", ["a", 12]), ("B", [1] * 65), ("H", [2, 3]), ("B", [2, 2, 3]), ("c", [12]),
]:
    show(args, lambda: (m.cast(*args).format, m.cast(*args).tolist()))
show("shape", lambda: m.cast("B", shape=[4, 3])[3, 2])
show("i to h", lambda: m.cast("i").cast("h"))
show("i to B to h", lambda: m.cast("i").cast("B").cast("h").tolist())
show("grid to i", lambda: grid.cast("i").tolist())
show("grid to grid", lambda: grid.cast("B", [4, 3]))
show("grid to flat", lambda: grid.cast("B", [12]).tolist())
show("gaps", lambda: m[::2].cast("H"))
show("grid part", lambda: grid[1:].cast("H").tolist())
show("grid gaps", lambda: grid[::2].cast("H").tolist())

VALUES = [1, -1, 127, 2**15, 2**31, 2**63, 2**70, 1.5, "a", b"a", b"aa", None, True, 1e300, float("inf"), 65504, 65520]
for code in "bBhHiIqQfdec?":
    one = memoryview(bytearray(16)).cast(code)
    for value in VALUES:
        show(f"{code} {value!r}", lambda: (assign(one, value), one[0], one.obj[:8])[1:])
half = memoryview(bytearray(2)).cast("e")
for value in (0.1, 1 / 3, -0.0, 6e-8, 2.9e-8, 3e-8, 6.1e-5, 2049.0, 2051.0, float("nan"), float("-inf"), 65519.9):
    half[0] = value
    print(value, half[0], half.obj.hex())


class Index:
    def __index__(self):
        return 7


class Real:
    def __float__(self):
        return 2.5


class Broken:
    def __index__(self):
        raise ZeroDivisionError("index")


show("index", lambda: (assign(m, Index()), m[0])[1])
show("float", lambda: (assign(memoryview(bytearray(8)).cast("d"), Real())))
show("broken", lambda: assign(m, Broken()))
numbers = memoryview(bytearray(12)).cast("i")
numbers[::2] = memoryview(bytes([1, 0, 0, 0, 2, 0, 0, 0])).cast("i")
print(numbers.tolist(), list(numbers), 2 in numbers)
show("other format", lambda: numbers.__setitem__(slice(0, 1), b"abcd"))
