class Shape:
    @property
    def area(self):
        return self._area()

    def _area(self):
        return 0

    @property
    def name(self):
        return "shape"


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def _area(self):
        return self.side ** 2

    @property
    def name(self):
        return "square/" + super().name

    @Shape.area.getter
    def area(self):
        return "square area " + str(self._area())


print(Shape().area, Square(3).area, Square(2).name)


class Fixed(Square):
    area = 5


f = Fixed(4)
print(f.area)
f.area = 6
print(f.area, Fixed.area)
