# Repeat counts, however large, take no room before there are values.
import struct


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


print(struct.calcsize('2147483647s'), struct.calcsize('<500000000i'), struct.calcsize('0i3b'), struct.calcsize('b0i'))
attempt(struct.calcsize, '99999999999999999999b')
attempt(struct.calcsize, 'b\0')
attempt(struct.pack, '<3h2sx', 1, 2, 3, b'abc')
attempt(struct.pack, '<3h', 1, 2)
attempt(struct.unpack, '<3h2p', bytes(range(8)))
attempt(struct.unpack_from, 'b', b'a', None)
attempt(struct.pack_into, '<I', bytearray(10), 2147483640, 1)
