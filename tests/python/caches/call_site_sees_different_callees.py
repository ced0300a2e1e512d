def one(x):
    return x + 1


def two(x, y=10):
    return x + y


class Three:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return self.x == other


class Four:
    def __call__(self, *args):
        return args


def gen(x):
    yield x


def apply(f, x):
    return f(x)


callees = [one, two, Three, Four(), len, str, [1, 2, 3].count, lambda x: -1, "abc".find, type, list, dict.fromkeys]
for f in callees:
    args = "b"
    try:
        r = apply(f, args)
    except TypeError as error:
        r = str(error)
    print(getattr(f, "__name__", type(f).__name__), type(r).__name__ if isinstance(r, Three) else r)
for f in callees[:3] * 1000:
    apply(f, 1)
print(apply(one, 1), apply(two, 1), apply(Three, 5).x, next(apply(gen, 3)), apply(Four(), 1))
two.__defaults__ = (100,)
print(apply(two, 1))
try:
    apply(lambda: 0, 1)
except TypeError as error:
    print(error)
one.__code__ = (lambda x: x * 1000).__code__
print(apply(one, 2))
