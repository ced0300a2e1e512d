"""marshal: plain values to bytes and back, and what is refused."""
import marshal


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


values = [
    None, True, False, ..., StopIteration, 0, 1, -1, 2**31 - 1, 2**31, -(2**31), -(2**31) - 1, 2**100, -(2**64),
    1.5, float("inf"), -0.0, 1j, "", "abc", "x" * 300, "\ud800", "\U0001f600", b"", b"ab",
    (), (1, 2), tuple(range(300)), [], {}, {"a": 1}, set(), {1}, frozenset({1}),
]
for value in values:
    for version in range(6):
        data = marshal.dumps(value, version)
        back = marshal.loads(data)
        assert back == value and type(back) is type(value), (value, back)
        if version in (1, 4) and len(data) < 40:
            print(repr(value)[:20], version, data)

for unmarshallable in (object(), [object()], int, range(3), slice(1)):
    attempt(lambda: marshal.dumps(unmarshallable, 2))
attempt(lambda: marshal.loads(marshal.dumps(slice(1, 2, 3))))
for data in (
    b"", b"i", b"?", "x", b"0", b"[\x01\x00\x00\x000", b"l\x01\0\0\0\0\x80", b"l\x01\0\0\0\0\0", b"r\0\0\0\0",
    b"(\xff\xff\xff\xff", b"N trailing", b"u\x01\0\0\0\xff", b"f\x03abc", b"{N", b"{NN0",
):
    attempt(lambda: marshal.loads(data))


class Text(str):
    pass


class Number(int):
    pass


for value in (Text("a"), Number(5)):
    attempt(lambda: marshal.dumps(value))
loop = []
loop.append(loop)
back = marshal.loads(marshal.dumps(loop))
print(back[0] is back)
attempt(lambda: marshal.dumps(loop, 2))
shared = [1]
first, second = marshal.loads(marshal.dumps((shared, shared)))
print(first is second)
first, second = marshal.loads(marshal.dumps((shared, shared), 2))
print(first is second)
