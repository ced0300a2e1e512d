# Classes with __buffer__ (PEP 688).


def show(label, f):
    try:
        print(label, repr(f()))
    except BaseException as e:
        print(label, type(e).__name__, e)


class Buffer:
    def __init__(self, data):
        self.data = bytearray(data)

    def __buffer__(self, flags):
        print("get", flags)
        return memoryview(self.data)

    def __release_buffer__(self, view):
        print("release", bytes(view))
        view.release()


with memoryview(Buffer(b"hello")) as m:
    print(bytes(m), m.readonly)
    m[0] = 74
    print(bytes(m))
print(bytes(Buffer(b"bytes")))
print(b"-".join([Buffer(b"a"), b"b"]))
print(bytearray(Buffer(b"array")), int.from_bytes(Buffer(b"\1\0"), "little"))


class Plain:
    def __buffer__(self, flags):
        return memoryview(b"plain")


class Wrong:
    def __buffer__(self, flags):
        return b"wrong"


class Failing:
    def __buffer__(self, flags):
        raise ZeroDivisionError("no buffer")


class Derived(bytearray):
    def __buffer__(self, flags):
        print("derived")
        return super().__buffer__(flags)


print(bytes(memoryview(Plain())), bytearray(b"x") + Plain())
show("wrong", lambda: memoryview(Wrong()))
show("failing", lambda: memoryview(Failing()))
print(bytes(memoryview(Derived(b"derived"))))
show("none", lambda: memoryview(object()))


class Refusing(bytes):
    __buffer__ = None


show("refusing", lambda: memoryview(Refusing(b"a")))
