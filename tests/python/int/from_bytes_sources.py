class WithBytes:
    def __bytes__(self):
        return b"\x01\x02"


class Sub(bytes):
    def __bytes__(self):
        return b"\x05"


class Wrong:
    def __bytes__(self):
        return [1]


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: int.from_bytes(WithBytes()))
attempt(lambda: int.from_bytes(Sub(b"\x01")))
attempt(lambda: int.from_bytes(Wrong()))
attempt(lambda: int.from_bytes([1, 2]))
attempt(lambda: int.from_bytes(3))
attempt(lambda: int.from_bytes("a"))
attempt(lambda: int.from_bytes(memoryview(b"\x01\x00"), "little"))

# The largest int that is a JavaScript number, inverted.
largest = 2**53 - 1
print(~largest == -(2**53), ~largest + 1, ~~largest == largest, [~x for x in (largest, -largest, largest + 1)])
