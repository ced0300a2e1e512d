# memoryview: indexing, slicing, several dimensions, assignment and their errors.


def show(label, f):
    try:
        print(label, repr(f()))
    except BaseException as e:
        print(label, type(e).__name__, e)


def assign(m, key, value):
    m[key] = value


def delete(m, key):
    del m[key]


data = bytearray(range(12))
m = memoryview(data)
grid = m.cast("B", [3, 4])
for key in (0, -1, 100, "a", 1.5, (1, 2), (), ..., (slice(1, 2), slice(1, 2)), True):
    show(f"m[{key!r}]", lambda: m[key])
for key in (0, (0, 1), (0, 1, 2), (0, 100), (3, 0), (-1, -1), ("a", 0), (slice(0, 2), 0), ...):
    show(f"grid[{key!r}]", lambda: grid[key])
for key in (slice(2, 5), slice(None, None, 3), slice(None, None, -1), slice(5, 2), slice(-4, -1)):
    part = m[key]
    print(key, part.tolist(), part.tobytes(), part.shape, part.strides, part.contiguous, len(part))
print(grid[0:2].tolist(), grid[::2].tolist(), grid[1:].strides, grid[::2].c_contiguous)
print(m[2:10][1:4][::-1].tolist())

for key, value in [
    (0, "a"), (0, 256), (0, -1), (0, 1.5), (100, 1), (slice(0, 2), b"a"), (slice(0, 2), "a"), (slice(0, 2), 5),
    ((0, 1), 5), ("a", 5), (..., 5), (0, True), (slice(0, 2), b"xy"), (slice(0, 6, 2), b"abc"), (slice(1, 3), m[4:6]),
]:
    show(f"m[{key!r}] = {value if not isinstance(value, memoryview) else bytes(value)!r}", lambda: assign(m, key, value))
print(data)
show("grid", lambda: assign(grid, (2, 3), 99))
show("grid", lambda: assign(grid, 1, 99))
show("grid", lambda: assign(grid, slice(0, 1), b"abcd"))
print(grid.tolist())
show("del", lambda: delete(m, 0))
show("read-only", lambda: assign(memoryview(b"abc"), 0, 1))
show("del read-only", lambda: delete(memoryview(b"abc"), 0))
# Overlapping parts are copied as if through a second buffer.
m[0:8] = m[4:12]
print(data)

scalar = memoryview(b"x").cast("c", [1])[0:1]
print(list(m[:3]), list(reversed(m[:3])), 3 in m, b"x" in scalar, list(scalar))
show("index", lambda: m.index(data[3]))
show("index", lambda: m.index(300))
show("index", lambda: m.index(data[3], 4, 5))
show("count", lambda: m.count(data[0]))
show("grid.index", lambda: grid.index(1))
show("grid.count", lambda: grid.count(1))
show("list(grid)", lambda: list(grid))
show("len", lambda: len(grid))
