"""Attribute loads and stores on many classes, through slots, properties, descriptors, inheritance and `__getattr__`."""


class Base:
    kind = "base"
    shared = 10

    def __init__(self, x):
        self.x = x

    def get(self):
        return self.x


class Left(Base):
    kind = "left"

    def __init__(self, x):
        super().__init__(x)
        self.y = x + 1


class Right(Base):
    kind = "right"

    def __init__(self, x):
        self.z = 0
        super().__init__(x)
        self.y = x + 2
        self.w = 5


class Both(Left, Right):
    kind = "both"

    def get(self):
        return super().get() + self.shared


class Slotted:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def get(self):
        return self.x - self.y


class WithProperty:
    def __init__(self, x):
        self._x = x

    @property
    def x(self):
        return self._x * 2

    @x.setter
    def x(self, value):
        self._x = value // 2

    y = property(lambda self: self._x + 1)

    def get(self):
        return self.x


class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return instance.__dict__[self.name]

    def __set__(self, instance, value):
        instance.__dict__[self.name] = value if value > 0 else -value


class Described:
    x = Positive()
    y = Positive()

    def __init__(self, x):
        self.x = x
        self.y = -x

    def get(self):
        return self.x + self.y


class Dynamic:
    def __init__(self, x):
        self.x = x

    def __getattr__(self, name):
        if name == "y":
            return self.x * 3
        raise AttributeError(name)

    def get(self):
        return self.x + self.y


class Node:
    def __init__(self, value, following=None):
        self.value = value
        self.following = following


class Point:
    origin = None

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def plus(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def moved(self, dx):
        self.x += dx
        self.y -= dx
        return self


def read(items):
    total = 0
    for item in items:
        total += item.x + item.y
        total += item.get()
        item.x = total % 50
        getter = item.get
        total += getter()
    return total


def kinds(items):
    names = []
    for item in items:
        names.append(item.kind)
        item.shared += 1
        if hasattr(item, "w"):
            names.append("w")
        setattr(item, "extra", len(names))
        names.append(getattr(item, "missing", "none"))
    return len("".join(names)) + items[0].extra


def walk(length):
    head = None
    for i in range(length):
        head = Node(i, head)
    total = 0
    node = head
    while node is not None:
        total += node.value
        node = node.following
    return total


def points(count):
    position = Point(0, 0)
    Point.origin = position
    for i in range(count):
        step = Point(i, -i)
        position = position.plus(step).moved(1)
        position.x, position.y = position.y, position.x
    return position.x - Point.origin.y


def deleted(i):
    point = Point(i, i)
    point.z = 1
    del point.y
    try:
        return point.y
    except AttributeError:
        return point.z + point.x


def main(rounds):
    checksum = 0
    for i in range(rounds):
        related = [Left(i), Right(i), Both(i)]
        items = [Slotted(i, 2), WithProperty(i), Described(i + 1), Dynamic(i), Both(i), Left(2), Right(3)]
        checksum += read(items) + kinds(related) + walk(8) + points(6) + deleted(i)
    return checksum


ROUNDS = 700
EXPECTED = 6110650

result = main(ROUNDS)
if result != EXPECTED:
    raise SystemExit(f"attributes.py gave {result}")
