# An argument of a call that makes an instance changes the class before it is made.


class Point:
    def __init__(self, x, y=0):
        self.text = f'{x} {y}'


class Colour:
    def __init__(self, name, *, alpha=1):
        self.text = f'{name} {alpha}'


def later(self, *args, **keywords):
    self.text = f'changed {args} {keywords}'


def change(cls, value):
    cls.__init__ = later
    return value


def make(x):
    return Point(x)


def make_two(x, y):
    return Point(x() if callable(x) else x, y)


def make_colour(name):
    return Colour(name() if callable(name) else name, alpha=2)


for i in range(5000):
    point, other, colour = make(i), make_two(i, 1), make_colour('red')
print(point.text, other.text, colour.text, sep='; ')
print(make_two(lambda: change(Point, 'x'), 2).text)
print(make(3).text)
print(make_colour(lambda: change(Colour, 'blue')).text)
print(make_colour('green').text)
