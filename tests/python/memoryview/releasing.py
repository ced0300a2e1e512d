# memoryview: released views, and objects that cannot change their size while they are viewed.


def show(label, f):
    try:
        print(label, repr(f()))
    except BaseException as e:
        print(label, type(e).__name__, e)


r = memoryview(b"abc")
s = r[1:]
r.release()
r.release()
print(repr(r).startswith("<released memory at 0x"), s.tolist())
for name in ("obj", "nbytes", "itemsize", "format", "ndim", "shape", "strides", "suboffsets", "readonly", "contiguous"):
    show(name, lambda: getattr(r, name))
for f in (
    lambda: r[0], lambda: r[0:1], lambda: r == r, lambda: r == b"abc", lambda: hash(r), lambda: len(r),
    lambda: r.tolist(), lambda: r.tobytes(), lambda: r.__enter__(), lambda: iter(r), lambda: r.cast("B"),
    lambda: memoryview(r), lambda: bytes(r), lambda: r.toreadonly(), lambda: r.hex(), lambda: r.__exit__(),
):
    show("released", f)

iterator = iter(s)
print(next(iterator))
s.release()
show("iterator", lambda: next(iterator))

data = bytearray(b"abc")
with memoryview(data) as view:
    for name, f in [
        ("append", lambda: data.append(1)), ("clear", lambda: data.clear()), ("extend", lambda: data.extend(b"a")),
        ("pop", lambda: data.pop()), ("+=", lambda: data.__iadd__(b"a")), ("insert", lambda: data.insert(0, 1)),
        ("*=", lambda: data.__imul__(2)), ("init", lambda: data.__init__(b"x")),
        ("slice", lambda: data.__setitem__(slice(0, 1), b"abc")), ("del", lambda: data.__delitem__(0)),
        ("same size", lambda: data.__setitem__(slice(0, 1), b"z")), ("reverse", lambda: data.reverse()),
        ("resize", lambda: data.resize(10)), ("del slice", lambda: data.__delitem__(slice(0, 3, 2))),
    ]:
        show(name, f)
    print(view.tobytes())
show("inside", lambda: view[0])
show("append", lambda: data.append(1))

second = memoryview(data)
third = second[1:]
show("held by variables", lambda: data.append(1))
second.release()
show("held by a part", lambda: data.append(1))
third.release()
show("released", lambda: data.append(2))
print(data)


def local():
    mine = memoryview(data)
    try:
        data.append(3)
    except BufferError as e:
        print(e)
    del mine
    data.append(4)


local()
data.append(5)
print(data)
