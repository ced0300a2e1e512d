print(abs(-5), abs(2.5), abs(-0.0), abs(True), divmod(17, 5), divmod(-17, 5), divmod(17.5, 5), divmod(2**70, 3), pow(2, 10), pow(2, -1), pow(2, 10, 7), pow(2.0, 3), pow(0, 0), pow(-8, 2))
print(round(2.5), round(3.567, 2), round(1234, -2), round(-1.5), round(0.5), round(1.5), round(2), round(True), round(2.0), round(1e20), bin(10), oct(10), hex(255), bin(-3), chr(65), ord("a"), chr(0x1F600), ord("😀"), ascii("é\n"), repr("é"))
print(hash(5), hash("a") == hash("a"), hash(()) == hash(()), hash(1.0), hash(None) == hash(None), int("12"), float("1.5"), complex("1j"), bool("x"), bool([]), hash(-1), hash(0.1) == hash(0.1))
for bad in (lambda: abs("x"), lambda: divmod(1, 0), lambda: pow(2, "x"), lambda: round("x"), lambda: bin(1.5), lambda: chr(-1), lambda: chr(0x110000), lambda: chr("a"), lambda: ord("ab"), lambda: ord(5), lambda: ord(""), lambda: hash([]), lambda: round(1.5, "a"), lambda: pow(2, 3, 0), lambda: pow(2.0, 3, 2), lambda: abs(), lambda: divmod(1), lambda: hex("a"), lambda: chr(1.5), lambda: ord(b"ab")):
    try:
        print(bad())
    except (TypeError, ValueError, ZeroDivisionError, OverflowError) as error:
        print(type(error).__name__, error)
