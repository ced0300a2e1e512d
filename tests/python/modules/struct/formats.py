# Each format character, in every byte order: what is packed, what is refused.
import struct

def attempt(f, *args):
    try:
        print(f(*args) if f is not struct.pack else f(*args).hex())
    except Exception as e:
        print(type(e).__name__, e)

class Index:
    def __index__(self):
        return 5

for char in "bBhHiIlLqQ":
    for value in (-1, 127, 2**8, 2**16, 2**32, 2**64, -2**63 - 1, 1.5, "x", None, True, Index()):
        for order in "<>":
            print(order + char, end=" ")
            attempt(struct.pack, order + char, value)
for char in "efd?cspFD":
    for value in ("x", 1, -0.5, 1e40, 70000.0, b"ab", b"a", None, 1 + 2j, float("inf")):
        print(char, end=" ")
        attempt(struct.pack, ">" + char, value)
for format in ("z", "3", "<n", "\u1234", b"<hi", "999999999999999999999s", "i 3h\tb", "0s1p0p", "bhi0i", "@bhq", "=bhq", "!5x", "", "2c3?", "b0q", 3):
    attempt(struct.calcsize, format)
for format in ("<3s2p?x", "<h3pe", ">ifd", "<cc", "3x", "<2F", "<D", "@bhi", "<10s"):
    data = bytes(range(1, struct.calcsize(format) + 1))
    values = struct.unpack(format, data)
    print(format, values)
print(struct.pack("5s5p", b"ab", b"abcdefg"), struct.pack("3p", b"abcdef"), struct.pack("0s", b"abc"), struct.pack("1p", b"x"), struct.pack("300p", b"y" * 299)[:4])
print(struct.unpack("<e", b"\x00\x3c"), struct.unpack(">e", b"\x7c\x00"), struct.unpack("<f", struct.pack("<f", 0.1)))
