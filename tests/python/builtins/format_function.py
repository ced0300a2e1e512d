print(format(5), format("x"), format(3.14159, ".2f"), format(255, "x"), format(1234567, ","), format("a", ">4"), format(True), format(None), format([1]), format(0.5, "%"), format(-5, "05d"), format(12, "#b"), format("é", "^5"), format(1e10), format(10**20, "_d"))


class T:
    def __format__(self, spec):
        return f"T[{spec}]"


print(format(T()), format(T(), "abc"), f"{T():xyz}", "{:q}".format(T()), "{}".format(T()))
for bad in (lambda: format(5, 5), lambda: format(), lambda: format(5, "q"), lambda: format("a", "d"), lambda: format([], "x"), lambda: format(1.5, "d"), lambda: format(None, "s")):
    try:
        print(bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
