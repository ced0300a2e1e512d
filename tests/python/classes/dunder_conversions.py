class N:
    def __int__(self):
        return 7

    def __float__(self):
        return 7.5

    def __complex__(self):
        return 7 + 1j

    def __index__(self):
        return 3

    def __bool__(self):
        return False

    def __bytes__(self):
        return b"N"

    def __format__(self, spec):
        return f"<{spec}>"

    def __len__(self):
        return 4

    def __trunc__(self):
        return 1

    def __floor__(self):
        return 2


n = N()
print(int(n), float(n), complex(n), bool(n), bytes(n), format(n), format(n, "abc"), f"{n:>5} {n}", "{:x}".format(n), len(n))
print("abcdef"[n], [0] * n, range(n), hex(n), bin(n), "x" * n, list(range(10))[n:], round(1.23456, n))
class Bad:
    def __int__(self):
        return "x"

    def __index__(self):
        return 1.5

    def __float__(self):
        return 1

    def __len__(self):
        return "many"

    def __format__(self, spec):
        return 5
for f in (int, float, len, format, lambda b: "abc"[b], lambda b: range(b), lambda b: [] * b):
    try:
        print(f(Bad()))
    except TypeError as error:
        print(error)
