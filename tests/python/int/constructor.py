print(int(), int(3.99), int(-3.99), int("42"), int("  -17\n"), int("+5"), int("1_000"))
print(int("ff", 16), int("0xff", 16), int("0xff", 0), int("0b101", 0), int("0o17", 0), int("z", 36), int("101", 2))
print(int("10", base=8), int(True), int("٣"), int(b"12"), int(1e20), int("9" * 25))
print(int("-0x1F", 16), int("0", 0), int("00", 0))


class Box:
    def __int__(self):
        return 7


class Idx:
    def __index__(self):
        return 9


print(int(Box()), int(Idx()), [0] * Idx(), "abcdefghijk"[Idx()])
for bad in ["", "abc", "1.5", "1__0", "_1", "0x10", "12 3", "９x"]:
    try:
        int(bad)
    except ValueError as error:
        print(error)
for call in (lambda: int("8", 8), lambda: int([]), lambda: int(None), lambda: int("1", 1), lambda: int(5, 2), lambda: int(float("inf")), lambda: int(float("nan")), lambda: int("010", 0)):
    try:
        call()
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
