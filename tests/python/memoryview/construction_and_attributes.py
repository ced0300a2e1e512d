# memoryview: what can be viewed, attributes, conversions, comparison and hashing.


def show(label, f):
    try:
        print(label, repr(f()))
    except BaseException as e:
        print(label, type(e).__name__, e)


NAMES = ("nbytes", "itemsize", "format", "ndim", "shape", "strides", "suboffsets", "readonly", "c_contiguous",
         "f_contiguous", "contiguous")


def attributes(m):
    return {name: getattr(m, name) for name in NAMES}


for value in ("a", 1, None, [1], 1.5):
    show(f"memoryview({value!r})", lambda: memoryview(value))
show("no argument", lambda: memoryview())
show("two arguments", lambda: memoryview(b"", 1))
data = bytearray(range(12))
m = memoryview(object=data)
print(attributes(m), m.obj is data)
print(attributes(memoryview(b"")), attributes(m.cast("i")))
print(attributes(m.cast("B", [3, 4])), attributes(m[::-2]))
print(memoryview(m).obj is data, m.toreadonly().readonly, m.toreadonly()[2:].readonly)
show("set", lambda: setattr(m, "readonly", True))
show("set", lambda: setattr(m, "other", True))

grid = m.cast("B", (3, 4))
for order in ("C", "F", "A", None, "x", 3):
    show(f"tobytes({order!r})", lambda: grid.tobytes(order))
print(grid.hex(), m.hex(":", 4), m.hex("-", -5), bytes(grid), bytes(m[::3]), bytearray(m[::3]))
print(m[::2].tobytes("F"), grid.tolist(), m.cast("c").tolist())

print(m == data, m == bytes(data), m == "abc", m != data, grid == grid, grid == m, m.cast("b") == m)
print(memoryview(b"ab") == memoryview(b"ac"), memoryview(b"abab")[::2] == b"aa", m.cast("H") == m.cast("h"))
for f in (lambda: m < data, lambda: b"a" < memoryview(b"b"), lambda: bytearray(b"a") < memoryview(b"b")):
    show("order", f)
show("hash", lambda: hash(m))
show("hash", lambda: hash(memoryview(b"abc")) == hash(b"abc"))
show("hash", lambda: hash(memoryview(b"abcd").cast("i")))
show("hash", lambda: hash(m.toreadonly()))
print({memoryview(b"abc"): 1}[b"abc"])

print(b"".join([memoryview(b"a"), m[:2]]), b"x" + memoryview(b"y"), int(memoryview(b"12")))
print(int.from_bytes(m[1:3], "big"), str(memoryview(b"abc"), "ascii"), bytearray(b"a") + memoryview(b"b"))
print(b"abc".startswith(memoryview(b"ab")), b"abc".find(memoryview(b"c")), memoryview(b"b") in b"abc" if False else "")
show("not contiguous", lambda: b"" + m[::2])
print(type(m), type(iter(m)).__name__, memoryview[int], repr(m).startswith("<memory at 0x"))


class Sub(bytes):
    pass


print(memoryview(Sub(b"abc")).obj, memoryview(Sub(b"abc")).tolist())
show("subclass", lambda: type("X", (memoryview,), {}))
print(b"abc".__buffer__(0).tolist(), bytearray(b"abc").__buffer__(1).readonly)
show("__buffer__", lambda: b"abc".__buffer__(1))
