class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *rest, scale=1):
        return (self.n + x + sum(rest)) * scale


add5 = Adder(5)
print(add5(1), add5(1, 2, 3), add5(1, scale=10), callable(add5), list(map(add5, [1, 2])))
print(Adder(1)(2), sorted([3, 1], key=Adder(0)))


class Decorator:
    def __init__(self, f):
        self.f, self.count = f, 0

    def __call__(self, *args):
        self.count += 1
        return self.f(*args)


@Decorator
def double(x):
    return x * 2


print(double(4), double(5), double.count)


class Plain:
    pass


try:
    Plain()()
except TypeError as error:
    print(error)
p = Plain()
p.__call__ = lambda: "instance attribute does not count"
try:
    p()
except TypeError as error:
    print(error)
try:
    add5()
except TypeError as error:
    print(error)
