b = b"Hello World"
print(b.upper(), b.lower(), b.title(), b.swapcase(), b.capitalize(), b.find(b"o"), b.rfind(b"o"), b.index(b"W"), b.count(b"l"), b.find(108), b.find(b"zz"))
print(b.split(), b.split(b"o"), b.split(b" ", 1), b.rsplit(b"o", 1), b.partition(b" "), b.rpartition(b"x"), b"a\nb\r\nc".splitlines(), b", ".join([b"a", b"b"]))
print(b.replace(b"l", b"L"), b.replace(b"l", b"", 1), b"  x ".strip(), b"xxhixx".strip(b"x"), b"ab".removeprefix(b"a"), b"ab".removesuffix(b"b"), b.startswith(b"He"), b.endswith((b"x", b"ld")))
print(b"x".center(5, b"*"), b"x".ljust(3) + b"|", b"x".rjust(3), b"7".zfill(3), b"a\tb".expandtabs(4), b"abc".translate(bytes.maketrans(b"ab", b"xy")), b"abc".translate(None, b"b"))
print(b"abc".isalpha(), b"123".isdigit(), b"a1".isalnum(), b" ".isspace(), b"AB".isupper(), b"ab".islower(), b"Ab".istitle(), b"\x80".isascii(), b.decode(), b.decode("ascii"))
print([x for x in b"ab"], dict(zip(b"ab", "xy")), tuple(b"\x00\x01"), b"abc"[::2], b"abc"[-2:], int.from_bytes(b"\x01\x00", "big"), bytes(reversed(b"abc")), max(b"az"))
