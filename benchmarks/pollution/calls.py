"""Calls of many arities, of many kinds of callee, with many kinds of argument expressions."""

import_like = {"depth": 0}


def none():
    return 1


def one(a):
    return a


def two(a, b):
    return a + b


def three(a, b, c):
    return a + b - c


def four(a, b, c, d):
    return (a - b) + (c - d)


def five(a, b, c, d, e):
    return [a, b, c, d, e][a % 5]


def defaults(a, b=2, c=3):
    return a * b + c


def keyword_only(a, *, scale=1, shift=0):
    return a * scale + shift


def variadic(*items):
    return len(items)


def options(**named):
    return len(named) + named.get("first", 0)


def everything(a, /, b, *rest, c=1, **named):
    return a + b + c + len(rest) + len(named)


def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


def is_even(n):
    if n == 0:
        return True
    return is_odd(n - 1)


def is_odd(n):
    if n == 0:
        return False
    return is_even(n - 1)


def make_counter(start):
    count = start

    def increase(by=1):
        nonlocal count
        count += by
        return count

    def read():
        return count

    return increase, read


def compose(f, g):
    return lambda x: f(g(x))


def apply(f, *arguments):
    return f(*arguments)


def counted(f):
    def wrapper(*arguments, **named):
        wrapper.calls += 1
        return f(*arguments, **named)

    wrapper.calls = 0
    return wrapper


@counted
def decorated(a, b=1):
    return a - b


class Shape:
    unit = 2

    def __init__(self, size):
        self.size = size

    def area(self):
        return self.size * self.unit

    def scaled(self, by, shift=0):
        return self.area() * by + shift

    @staticmethod
    def helper(x):
        return x + 1

    @classmethod
    def build(cls, size):
        return cls(size)

    def __call__(self, x):
        return self.size + x


class Square(Shape):
    def __init__(self, size):
        super().__init__(size)
        self.corners = 4

    def area(self):
        return super().area() + self.size * self.size


class Circle(Shape):
    unit = 3

    def scaled(self, by, shift=0):
        return super().scaled(by, shift=shift) - 1


class Lone:
    pass


def by_position(i):
    total = none() + one(i) + two(i, 1) + three(i, 2, one(3))
    total += four(i, total, none(), 2) + five(i, 1, 2, 3, 4)
    total += two(one(i), two(i, i)) - three(none(), one(1), two(1, 2))
    none()
    one(total)
    two(total, i)
    return one(one(one(total)))


def by_name(i):
    total = defaults(i) + defaults(i, 3) + defaults(i, c=4) + defaults(a=i, b=1, c=2)
    total += keyword_only(i, scale=2) + keyword_only(i, shift=1, scale=3)
    total += variadic() + variadic(i) + variadic(i, i, i) + variadic(*[i, i])
    total += options() + options(first=1, second=2) + options(**{"first": i})
    return total + everything(i, 2) + everything(i, 2, 3, 4, c=5, d=6)


def by_closure(i):
    increase, read = make_counter(i)
    increase()
    increase(2)
    increase(by=3)
    add_then_double = compose(lambda x: x * 2, lambda x: x + i)
    return read() + add_then_double(3) + apply(two, i, 1) + apply(none) + decorated(i) + decorated(i, b=2)


def by_method(shapes, i):
    total = 0
    for shape in shapes:
        total += shape.area() + shape.scaled(2) + shape.scaled(i, 1) + shape.scaled(1, shift=i)
        total += shape.helper(i) + shape(i) + type(shape).build(i).area()
        method = shape.area
        total += method()
        lone = Lone()
        lone.value = i
        total += lone.value
    return total


def by_builtin(i):
    items = [i, 3, 2]
    total = len(items) + max(items) + min(i, 2) + sum(items) + abs(-i) + int("12") + len(str(i))
    items.append(4)
    items.extend((1, 2))
    items.sort()
    items.insert(0, 9)
    total += items.pop() + items.index(9) + items.count(2)
    functions = [len, sum, max, min]
    for function in functions:
        total += function(items)
    for kind in (int, float, str, bool):
        total += len(str(kind(i)))
    return total + isinstance(i, int) + ord(chr(65 + i % 26)) + divmod(i, 7)[1] + pow(2, i % 8)


def by_table(i):
    table = {"none": none, "one": one, "two": two}
    functions = [one, Shape(i), lambda x: x - 1, Shape(2).helper, abs, str]
    total = table["none"]() + table["one"](i) + table["two"](i, 2)
    for function in functions:
        total += len(str(function(i)))
    return total


def main(rounds):
    checksum = 0
    shapes = [Shape(1), Square(2), Circle(3)]
    for i in range(rounds):
        checksum += by_position(i) + by_name(i) + by_closure(i) + by_method(shapes, i) + by_builtin(i) + by_table(i)
        checksum += factorial(i % 10) + is_even(i % 12) + is_odd(i % 5)
    return checksum


ROUNDS = 700
EXPECTED = 160156696

result = main(ROUNDS)
if result != EXPECTED:
    raise SystemExit(f"calls.py gave {result}")
