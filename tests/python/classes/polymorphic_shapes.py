class Shape:
    def area(self):
        raise NotImplementedError("area of " + type(self).__name__)

    def __lt__(self, other):
        return self.area() < other.area()

    def __str__(self):
        return f"{type(self).__name__.lower()} of area {self.area():.2f}"


class Circle(Shape):
    def __init__(self, r):
        self.r = r

    def area(self):
        return 3.141592653589793 * self.r ** 2


class Rect(Shape):
    def __init__(self, w, h):
        self.w, self.h = w, h

    def area(self):
        return self.w * self.h


class Square(Rect):
    def __init__(self, side):
        super().__init__(side, side)


class Blob(Shape):
    pass


shapes = [Circle(1), Rect(2, 3), Square(1.5), Circle(0.5)]
for shape in sorted(shapes):
    print(shape)
print(sum(s.area() for s in shapes))
try:
    print(Blob())
except NotImplementedError as error:
    print(repr(error))
