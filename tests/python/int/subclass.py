class Celsius(int):
    def __repr__(self):
        return f"{int(self)}C"

    def __add__(self, other):
        return Celsius(int(self) + int(other))


c = Celsius(20)
print(c, repr(c), str(c), c + 5, c - 5, 5 + c, c * 2)
print(c == 20, c > 10, hash(c) == hash(20), {c: "x"}[20], isinstance(c, int))
print([c, c + 1], type(c + 1).__name__, type(c - 1).__name__, -c, abs(Celsius(-3)))
print(f"{c:05d}", "%d" % c, [10, 20, 30][Celsius(1)], range(Celsius(3)), int(c), float(c))
c.unit = "metric"
print(c.unit, c.__dict__)
print(Celsius("15"), Celsius(), bool(Celsius(0)))
