class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


p = Point(1, 2)
print(p.x, p.y, hasattr(p, "__dict__"), Point.__slots__)
p.x = 10
print(p.x)
try:
    p.z = 3
except AttributeError as error:
    print(error)
del p.y
try:
    p.y
except AttributeError as error:
    print(error)
print(type(Point.x).__name__)


class Sub(Point):
    pass


s = Sub(1, 2)
s.z = 5
print(s.z, s.__dict__, s.x)


class Single:
    __slots__ = "only"


q = Single()
q.only = 1
print(q.only)


class Conflict:
    try:
        __slots__ = ("a",)
    finally:
        pass


try:
    class Clash:
        __slots__ = ("a",)
        a = 1
except ValueError as error:
    print(error)
