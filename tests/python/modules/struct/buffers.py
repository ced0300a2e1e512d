# pack_into, unpack_from, iter_unpack and Struct objects: offsets, sizes, errors.
import struct

def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)

attempt(struct.pack, "hh", 1)
attempt(struct.pack, "h", 1, 2)
attempt(struct.pack)
attempt(struct.pack, 3)
attempt(struct.unpack, "h", b"a")
attempt(struct.unpack, "h", "ab")
attempt(struct.unpack, "h")
for offset in (0, 1, 2, -1, -2, -9, 10):
    attempt(struct.unpack_from, "<h", b"abc", offset)
    attempt(struct.unpack_from, "<h", b"abc", offset=offset)
    buffer = bytearray(b"....")
    attempt(struct.pack_into, "<h", buffer, offset, 0x4142)
    print(buffer)
attempt(struct.pack_into, "h", bytearray(4))
attempt(struct.pack_into, "h")
attempt(struct.pack_into, "h", b"ab", 0, 1)
attempt(struct.pack_into, "h", bytearray(4), "x", 1)
attempt(struct.pack_into, "h", bytearray(4), 0)
attempt(lambda: list(struct.iter_unpack("<h", b"abcd")))
attempt(struct.iter_unpack, "<h", b"abc")
attempt(struct.iter_unpack, "", b"")
iterator = struct.iter_unpack("<h", b"abcd")
print(type(iterator).__name__, iterator.__length_hint__(), next(iterator), iterator.__length_hint__(), list(iterator))
s = struct.Struct("<hi")
print(s, s.format, s.size, struct.Struct(b"h").format, s.pack(1, 2))
attempt(s.pack, 1)
attempt(s.unpack, b"123456")
attempt(s.unpack, b"1")
attempt(s.unpack_from, b"12345678", 1)
attempt(s.unpack_from, buffer=b"12345678", offset=2)
attempt(lambda: list(s.iter_unpack(b"123456")))
attempt(struct.Struct)
attempt(struct.Struct, 3)
attempt(struct.Struct, "z")
view = memoryview(bytearray(8))
s.pack_into(view, 1, -1, 7)
print(view.tobytes(), s.unpack_from(view, 1))
print(struct.error, struct.error.__mro__[1].__name__)
class Sub(struct.Struct):
    pass
print(Sub("<h").pack(3), Sub("<h"))
