# Places in the source that meet instances of several classes, whose classes and instances change meanwhile.


class Shape:
    def __init__(self, size):
        self.size = size

    def area(self):
        return self.size

    def scaled(self, factor):
        return self.area() * factor

    def between(self, low, high):
        return low <= self.area() <= high


class Square(Shape):
    def __init__(self, size):
        self.kind = "square"
        self.size = size

    def area(self):
        return self.size * self.size


class Box(Shape):
    def __init__(self, size, height):
        super().__init__(size)
        self.height = height

    def area(self):
        return self.size * self.height


class Slotted:
    __slots__ = ("size", "extra")

    def __init__(self, size):
        self.size = size

    def area(self):
        return -self.size

    def scaled(self, factor):
        return self.size * factor

    def between(self, low, high):
        return False


class Checked(Shape):
    @property
    def size(self):
        return 7

    @size.setter
    def size(self, value):
        self.__dict__["stored"] = value


def areas(shapes):
    return [shape.area() for shape in shapes]


def totals(shapes):
    total = 0
    for shape in shapes:
        total += shape.area()
        total += shape.scaled(2)
        total += shape.between(0, 10)
    return total


def grow(shapes, size):
    for shape in shapes:
        shape.size = size


def mark(shapes):
    for i, shape in enumerate(shapes):
        shape.extra = i


def make(count):
    kinds = [lambda: Shape(2), lambda: Square(3), lambda: Box(2, 5), lambda: Slotted(4), lambda: Checked(1)]
    return [kinds[i % count]() for i in range(300)]


for count in (1, 2, 3, 4, 5):
    shapes = make(count)
    print(count, sum(areas(shapes)), totals(shapes))
    grow(shapes, 6)
    mark(shapes)
    print(sum(areas(shapes)), totals(shapes), sum(shape.extra for shape in shapes))

# A method in the instance hides the class's for one of them.
shapes = make(4)
shapes[1].area = lambda: 1000
shapes[2].scaled = lambda factor: factor
print(sum(areas(shapes)), totals(shapes))
del shapes[1].area
print(sum(areas(shapes)), totals(shapes))

# The classes change: another function, a descriptor, nothing.
original = Square.area
Square.area = lambda self: 1
print(sum(areas(shapes)), totals(shapes))
Square.area = staticmethod(lambda: 2)
print(sum(areas(shapes)), totals(shapes))
Square.area = len
try:
    areas(shapes)
except TypeError as error:
    print(error)
Square.area = property(lambda self: lambda: 3)
print(sum(areas(shapes)), totals(shapes))
del Square.area
print(sum(areas(shapes)), totals(shapes))
Square.area = original
print(sum(areas(shapes)), totals(shapes))

# Stores are taken by a descriptor, then by nobody; a class changes its instances' class.
Box.size = property(lambda self: 11, lambda self, value: None)
grow(shapes, 8)
print(sum(areas(shapes)), [shape.size for shape in shapes[:4]])
del Box.size
print(sum(areas(shapes)), [shape.size for shape in shapes[:4]])
for shape in shapes[::4]:
    shape.__class__ = Square
print(sum(areas(shapes)), totals(shapes))

# Instances without the attribute, and other kinds of receivers.
del Slotted.area
for receiver in (shapes[3], 5, "text", None, Shape, [1]):
    try:
        print(areas([shapes[0], receiver]))
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)


# Methods that are native for some and Python's for others.
class Sink(list):
    def append(self, item):
        super().append((item,))


class Queue:
    def __init__(self):
        self.items = []

    def append(self, item):
        self.items.insert(0, item)


sinks = [[], Sink(), Queue(), bytearray(), Sink()]
for turn in range(100):
    for sink in sinks:
        sink.append(turn)
print(len(sinks[0]), sinks[1][:2], sinks[2].items[:3], sinks[3][:3], len(sinks[4]))


# The argument changes the class while the call is under way: the method was looked up before.
class Left:
    def take(self, value):
        return "left", value


class Right:
    def take(self, value):
        return "right", value


def swap(i):
    if i % 50 == 49:
        Left.take, Right.take = Right.take, Left.take
    return i


seen = []
for i in range(200):
    for one in (Left(), Right()):
        seen.append(one.take(swap(i)))
print(seen[:2], seen[96:102], seen[-2:])


# So it was where the argument comes through the same place.
def nested(one, other, depth):
    return one.take(deeper(one, other, depth))


def deeper(one, other, depth):
    if depth == 0:
        return 0
    Left.take, Right.take = Right.take, Left.take
    return nested(other, one, depth - 1)


for i in range(100):
    nested(Left(), Right(), 1)
print(nested(Left(), Right(), 3))
