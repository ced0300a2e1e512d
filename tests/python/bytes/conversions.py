import array


def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(bytes):
    pass


class Gives:
    def __init__(self, value):
        self.value = value

    def __bytes__(self):
        return self.value


class BytesWithBytes(bytes):
    def __bytes__(self):
        return Sub(b"other")


class Blocked(bytes):
    __bytes__ = None


class BadIndex(bytes):
    def __index__(self):
        raise TypeError("no index")


class ListWithIndex(list):
    def __index__(self):
        raise TypeError("no index")


print(type(bytes(Gives(Sub(b"abc")))).__name__, type(Sub(Gives(b"abc"))).__name__, type(bytes(Sub(b"x"))).__name__)
print(bytes(BytesWithBytes(b"own")), type(bytes(BytesWithBytes(b"own"))).__name__)
attempt(lambda: bytes(Blocked(b"x")))
attempt(lambda: bytes(Gives("text")))
attempt(lambda: bytes(BadIndex(b"foobar")))
attempt(lambda: bytearray(BadIndex(b"foobar")))
attempt(lambda: bytes(ListWithIndex([1, 2])))
attempt(lambda: bytes(array.array("H", [1, 2])))
data = b"same"
print(data * 1 is data, 1 * data is data, type(Sub(b"x") * 1).__name__)


class Clearing:
    def __index__(self):
        changing.clear()
        return 0


changing = bytearray(b"abc")
try:
    changing[0] = Clearing()
except IndexError as error:
    print(error)
print(changing)
