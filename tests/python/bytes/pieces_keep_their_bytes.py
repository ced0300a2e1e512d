"""Pieces and small results share memory: none of them changes when others are made, whatever asks for its bytes first."""

import struct

whole = b" \tred green  blue\n" * 40
pieces = whole.split()
kept = [b" ab cd ".strip() for _ in range(300)]
packed = [struct.pack("<q", n) for n in range(3000)]
upper = [bytes([97 + n % 26, 98]).upper() for n in range(3000)]
cut = [struct.unpack("<h3s", struct.pack("<h3s", n, b"xyz"))[1] for n in range(3000)]

print(len(pieces), pieces[:3], set(pieces) == {b"red", b"green", b"blue"})
print(all(piece == b"ab cd" for piece in kept), set(cut))
print(all(struct.unpack("<q", data) == (n,) for n, data in enumerate(packed)))
print(b"".join(upper[:26]), upper[25::-1][:3])
print([hash(piece) == hash(bytes(bytearray(piece))) for piece in pieces[:3]], pieces[1].decode(), pieces[2][1:3])
print(bytes(memoryview(pieces[1])), len(pieces[0]), pieces[0] + pieces[2], pieces[1].hex())


class Number:
    def __index__(self):
        return len(struct.pack("<id", 1, 2.0))


print(struct.pack("<iii", Number(), Number(), 7))
array = bytearray(12)
struct.pack_into("<iii", array, 0, Number(), Number(), 9)
print(array, kept[0], kept[-1])

long = b"ab cd " * 3000
print(len(long.split()), len(long.replace(b" ", b"xx")), len(long.rsplit(b"b")), len(long.replace(b"", b"-")))
for data in b" a b  c ", bytearray(b" a b  c "):
    for most in range(-1, 4):
        print(data.split(None, most), data.rsplit(None, most), data.split(b" ", most), data.rsplit(b" ", most))
        print(data.replace(b"", b"--", most), data.replace(b" ", b"", most), data.replace(b"b", b"xyz", most))
    print(data.title(), data.capitalize(), data.swapcase(), data.zfill(12), data.partition(b"b"), data.rpartition(b"zz"))
print(b"-a".zfill(5), b"+".zfill(3), b"abc".translate(bytes(range(255, -1, -1)), b"b"), b"abc".translate(None, b"a"))
