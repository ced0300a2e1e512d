print(float(), float(3), float("1.5"), float("  2.5\n"), float("1e3"), float("-.5"), float("5."), float("1_000.5"))
print(float("inf"), float("-Infinity"), float("nan"), float("+INF"), float("1E-2"), float(True), float(b"2.5"))
print(float(2**60), float("9" * 30), float("1e400"), float("-1e400"), float("1e-400"))


class Ratio:
    def __float__(self):
        return 0.25


class Index:
    def __index__(self):
        return 3


print(float(Ratio()), float(Index()))
for bad in ("", "abc", "1.2.3", "1e", "--1", "1_", None, [], 10**400):
    try:
        float(bad)
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
