"""Attributes, descriptors, instances, classes, super, operators of classes."""

from harness import benchmark, run


class Base:
    kind = "base"

    def __init__(self, x):
        self.x = x

    def area(self):
        return self.x


class Point(Base):
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y

    def area(self):
        return super().area() * self.y

    @property
    def double(self):
        return self.x * 2

    @double.setter
    def double(self, value):
        self.x = value // 2

    @classmethod
    def origin(cls):
        return cls(0, 0)

    @staticmethod
    def add(a, b):
        return a + b


class Slotted:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    __rmul__ = __mul__

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def __lt__(self, other):
        return self.x < other.x

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __len__(self):
        return 2

    def __bool__(self):
        return self.x != 0

    def __getitem__(self, index):
        return self.y if index else self.x

    def __contains__(self, value):
        return value == self.x

    def __call__(self, value):
        return value + self.x

    def __hash__(self):
        return self.x

    def __str__(self):
        return "vector"


class Field:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner):
        return self if instance is None else instance.__dict__[self.name]

    def __set__(self, instance, value):
        instance.__dict__[self.name] = value


class Described:
    value = Field()


class Dynamic:
    def __getattr__(self, name):
        return len(name)


class Circle(Base):
    def __init__(self, x):
        self.radius = self.x = x

    def area(self):
        return 3 * self.x


class Rod(Base):
    kind = "rod"

    def __init__(self, x):
        self.length = 9
        self.x = x


class Tile(Base):
    kind = "tile"

    def __init__(self, x):
        self.width = self.height = x
        self.x = x

    def area(self):
        return self.width + self.height


@benchmark(60_000, (3, 4, "base"))
def attributes(turns):
    point = Point(1, 2)
    for _ in range(turns):
        point.x = 3
        point.y = point.x + 1
        result = point.x, point.y, point.kind
    return result


@benchmark(60_000, 7)
def methods(turns):
    base = Base(3)
    for _ in range(turns):
        total = base.area() + Point.add(1, 3)
    return total


@benchmark(20_000, 160_000)
def methods_of_many_classes(turns):
    figures = [Base(1), Circle(1), Rod(2), Tile(1)]
    total = 0
    for _ in range(turns):
        for figure in figures:
            total += figure.area()
    return total


@benchmark(20_000, (219_999, "tile"))
def attributes_of_many_classes(turns):
    figures = [Base(1), Circle(2), Rod(3), Tile(4)]
    total = 0
    for _ in range(turns):
        for figure in figures:
            kind = figure.kind
            total += figure.x
            figure.x = len(kind) - 1
    return total, kind


@benchmark(20_000, (6, 0))
def super_calls(turns):
    for _ in range(turns):
        total = Point(2, 3).area()
        origin = Point.origin().x
    return total, origin


@benchmark(60_000, 3)
def create_slots(turns):
    for _ in range(turns):
        point = Slotted(1, 2)
        total = point.x + point.y
    return total


@benchmark(40_000, (20, 10))
def properties(turns):
    point = Point(1, 2)
    for _ in range(turns):
        point.double = 20
        result = point.double, point.x
    return result


@benchmark(30_000, 5)
def descriptors(turns):
    described = Described()
    for _ in range(turns):
        described.value = 5
        value = described.value
    return value


@benchmark(30_000, 4)
def getattr_hook(turns):
    dynamic = Dynamic()
    for _ in range(turns):
        value = dynamic.name
    return value


@benchmark(40_000, (1, None, True, False, 2))
def getattr_functions(turns):
    point = Point(1, 2)
    for _ in range(turns):
        setattr(point, "y", 2)
        result = (
            getattr(point, "x"),
            getattr(point, "z", None),
            hasattr(point, "x"),
            hasattr(point, "z"),
            point.y,
        )
    return result


@benchmark(40_000, (True, False, True, True, True))
def isinstance_functions(turns):
    point = Point(1, 2)
    for _ in range(turns):
        result = (
            isinstance(point, Base),
            isinstance(1, str),
            isinstance("a", (int, str)),
            issubclass(Point, Base),
            type(point) is Point,
        )
    return result


@benchmark(500, 3)
def class_creation(turns):
    for i in range(turns):

        class Local(Base):
            z = 3

            def method(self):
                return self.z

            @property
            def w(self):
                return 1

    return Local(1).method()


@benchmark(20_000, (8, 12, -4))
def arithmetic_dunders(turns):
    a, b = Vector(1, 2), Vector(3, 4)
    for _ in range(turns):
        c = a + b
        d = c * 2
        e = -(1 * c)
    return d.x, d.y, e.x


@benchmark(30_000, (True, True, False, 7))
def comparison_dunders(turns):
    a, b = Vector(1, 2), Vector(3, 4)
    for _ in range(turns):
        result = a == a, a < b, a != a, hash(Vector(7, 8))
    return result


@benchmark(20_000, (2, 1, True, 6, "vector", 1))
def container_dunders(turns):
    vector = Vector(1, 2)
    for _ in range(turns):
        result = len(vector), vector[0], 1 in vector, vector(5), str(vector), 1 if vector else 0
    return result


run()
