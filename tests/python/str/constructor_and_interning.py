print(str(), str(5), str(1.0), str(None), str(True), str([1, "two"]), str({"a": (1,)}), str(b"x"), str(b"x", "utf-8"), str(object=7), str(b"\xff", errors="replace", encoding="utf-8"))
print(repr(str(10**20)), str(-0.0), str(1e100), str(range(3)), str(slice(1, 2)), str(int), str(ValueError("e")), str(...), str(NotImplemented))
for bad in (lambda: str(5, "utf-8"), lambda: str("x", "utf-8"), lambda: str(b"\xff", "ascii"), lambda: str(1, 2, 3, 4), lambda: str(foo=1)):
    try:
        bad()
    except (TypeError, UnicodeError) as error:
        print(type(error).__name__, error)


class T:
    def __str__(self):
        return StrSub("sub")


class StrSub(str):
    pass


print(type(str(T())).__name__, str(T()), isinstance(str(T()), StrSub))

for arguments, keywords in (
    ((1, 2, 3, 4), {}),
    ((b"x", "utf-8", "strict"), {"errors": "ignore"}),
    ((b"x", "utf-8"), {"encoding": "ascii"}),
    ((1, 2, 3), {"x": 4}),
    ((b"x",), {"x": 4}),
):
    try:
        str(*arguments, **keywords)
    except TypeError as error:
        print(error)
for data in b"100", bytearray(b"100"), memoryview(b"100"):
    try:
        print(int(data), int(data, 2))
    except TypeError as error:
        print(error)
