b = b"hello\x00\xff"
print(b, len(b), b[0], b[-1], b[1:3], b[::-1], list(b[:3]), b + b"x", b"ab" * 3, b"el" in b, 104 in b, 300 in [300])
print(bytes(3), bytes([65, 66]), bytes("é", "utf-8"), bytes(b"copy"), bytes(), bytes(range(5)), bytes.fromhex("48 65 6c"), b"Hi".hex(), b"abc".hex("-"), b"\x01\x02\x03\x04".hex(":", 2))
print(b"a" == b"a", b"a" < b"b", b"a" != "a", hash(b"x") == hash(b"x"), {b"k": 1}[b"k"], sorted(b"cab"), min(b"cab"), bool(b""), b"%d %s %x" % (5, b"x", 255))
print(repr(b"it's"), repr(b'"'), repr(b"\n\t\\\x7f"), str(b"x"), b"ab" b"cd", rb"\n", b"\x41\101")
for bad in (lambda: bytes([256]), lambda: bytes("x"), lambda: b"a" + "b", lambda: bytes(-1), lambda: b[10], lambda: bytes([-1]), lambda: bytes(["a"]), lambda: b"a".join(["b"]), lambda: bytes.fromhex("xy"), lambda: bytes(1.5), lambda: "a" in b, lambda: 256 in b):
    try:
        print(bad())
    except (ValueError, TypeError, IndexError) as error:
        print(type(error).__name__, error)
