"""bytes, bytearray, memoryview and struct."""

import struct

from harness import benchmark, run

DATA = b"the quick brown fox jumps over the lazy dog " * 20


@benchmark(5_000, (16, -1, 20, True))
def find(turns):
    for _ in range(turns):
        result = DATA.find(b"fox"), DATA.find(b"cat"), DATA.count(b"quick"), b"lazy" in DATA
    return result


@benchmark(2_000, (180, 860))
def split_replace(turns):
    for _ in range(turns):
        parts = DATA.split()
        data = DATA.replace(b"quick", b"slow")
    return len(parts), len(data)


@benchmark(60_000, (b"quick", 116, 32, b"abcdef"))
def slicing(turns):
    for _ in range(turns):
        result = DATA[4:9], DATA[0], DATA[-1], b"abc" + b"def"
    return result


@benchmark(40_000, (b"ABC", b"abc", True, b"a-b-c", b"abc"))
def methods(turns):
    for _ in range(turns):
        result = b"abc".upper(), b" abc ".strip(), DATA.startswith(b"the"), b"-".join([b"a", b"b", b"c"]), b"ABC".lower()
    return result


@benchmark(200, sum(DATA))
def iterate(turns):
    for _ in range(turns):
        total = 0
        for byte in DATA:
            total += byte
    return total


@benchmark(40_000, ("616263", b"abc", True))
def to_hex(turns):
    for _ in range(turns):
        result = b"abc".hex(), bytes.fromhex("616263"), b"abc" < b"abd"
    return result


@benchmark(60, 124_716)
def bytearray_items(turns):
    for _ in range(turns):
        data = bytearray(1_000)
        for i in range(1_000):
            data[i] = i & 255
        total = 0
        for i in range(1_000):
            total += data[i]
    return total


@benchmark(60, 3_000)
def bytearray_append(turns):
    for _ in range(turns):
        data = bytearray()
        for i in range(1_000):
            data.append(i & 255)
            data += b"ab"
    return len(data)


@benchmark(30_000, (b"quick", 113, 880, 1))
def memoryview_access(turns):
    view = memoryview(DATA)
    for _ in range(turns):
        part = view[4:9]
        result = bytes(part), part[0], len(view), view.itemsize
    return result


@benchmark(30_000, (1, 2, 3.5, b"ab"))
def struct_pack(turns):
    for _ in range(turns):
        data = struct.pack("<ihd2s", 1, 2, 3.5, b"ab")
        result = struct.unpack("<ihd2s", data)
    return result


run()
