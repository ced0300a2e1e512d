# bytes that come from a text: counted, compared, cut and decoded as others are.
for text in ["", "abc", "line\n" * 500, "Füße", "€" * 900, "x" * 5000, "a😀b", "\x7f\x80"]:
    data = text.encode()
    other = bytes(list(data))
    print(len(data), data == other, hash(data) == hash(other), data.decode() == text, data[:4], data[-2:])
    print(data.decode("utf8") == text, data.decode("ascii", "replace")[:6], str(data, "utf-8") == text)
    print({data: 1}[other], data + b"!" == other + b"!", memoryview(data).nbytes, bytes(data) is data)
    print(bytearray(data) == other, data.upper()[:3], list(data)[:3], repr(data)[:12], data.hex()[:8])

first, second = "abc".encode(), "abc".encode()
view = memoryview(first)
print(view == second, bytes(view), view[1], first.replace(b"x", b"y") is first, first.replace(b"b", b"") == b"ac")


class Named(str):
    pass


print(Named("sub").encode(), type(Named("sub").encode().decode()))
print("abc".encode("utf-8", "nonsense"), b"abc".decode("utf-8", "nonsense"))
for size in (63, 64, 65, 2047, 2048, 2049, 9000):
    data = ("é" * size).encode("latin-1")
    print(size, data == b"\xe9" * size, data.decode("latin-1") == "é" * size, len(("é" * size).encode()))
    parts = (b"ab," * size).split(b",")
    print(len(parts), parts[0], parts[-1], b",".join(parts) == b"ab," * size, (b"ab" * size).replace(b"b", b"cd")[-4:])
