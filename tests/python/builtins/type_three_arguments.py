Point = type("Point", (), {"x": 1, "__repr__": lambda self: "P", "m": lambda self, k: k + self.x})
p = Point()
print(p, p.x, p.m(5), Point.__name__, Point.__bases__, type(Point) is type)
Sub = type("Sub", (Point,), dict(x=10))
print(Sub().m(1), issubclass(Sub, Point), Sub.__mro__[1].__name__, Sub.__module__, Sub.__qualname__)
for bad in (lambda: type("X"), lambda: type("X", (), {}, 1, 2), lambda: type(5, (), {}), lambda: type("X", [], {}), lambda: type("X", (5,), {}), lambda: type("X", (), []), lambda: type(), lambda: type(1, 2)):
    try:
        print(bad())
    except TypeError as error:
        print(error)
