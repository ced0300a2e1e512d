# A dunder that is replaced, removed, inherited or no function is found anew at the same place.
import functools


class A:
    def __len__(self):
        return 1

    def __bool__(self):
        return False

    def __getitem__(self, key):
        return key

    def __contains__(self, item):
        return item == 1

    def __call__(self, *args, **names):
        return args, names

    def __str__(self):
        return "A"

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 5

    def __setitem__(self, key, value):
        print("set", key, value)

    def __iter__(self):
        return iter("ab")


class B(A):
    pass


def ask(x):
    return len(x), bool(x), x[0], 1 in x, x(), x(1), x(1, 2), x(1, 2, 3), x(1, k=2), str(x), x == 0, hash(x), list(x)


for _ in range(100):
    both = ask(A()), ask(B())
print(both)

A.__len__ = lambda self: 2
A.__bool__ = lambda self: True
A.__getitem__ = functools.partial(print, "partial")
B.__contains__ = lambda self, item: item == 2
A.__str__ = staticmethod(lambda: "static")
B.__hash__ = None
A.__iter__ = lambda self: iter("c")
print(len(A()), len(B()), bool(A()), A()[3], 1 in A(), 1 in B(), 2 in B(), str(A()), list(B()))
try:
    hash(B())
except TypeError as error:
    print(error)
del A.__len__, A.__bool__, B.__contains__
try:
    len(B())
except TypeError as error:
    print(error)
print(bool(A()), 1 in B())
try:
    del B()[1]
except (TypeError, AttributeError) as error:
    print(type(error), error)
B()[1] = 2
B.__delitem__ = lambda self, key: print("delete", key)
del B()[1]
del A.__setitem__
try:
    B()[1] = 2
except (TypeError, AttributeError) as error:
    print(type(error), error)


class Wrong:
    def __len__(self):
        return -1

    def __bool__(self):
        return 1

    def __hash__(self):
        return "x"

    def __str__(self):
        return 3

    def __init__(self):
        return None


for function in (len, bool, hash, str):
    try:
        function(Wrong())
    except (TypeError, ValueError) as error:
        print(error)


class Field:
    def __init__(self, name):
        self.name = name

    def __get__(self, instance, owner):
        return self.name, instance is None, owner.__name__

    def __set__(self, instance, value):
        print("field", self.name, value)


class Fields:
    x = Field("x")


def store(target, value):
    target.x = value
    return target.x


f = Fields()
for _ in range(3):
    print(store(f, 1))
Fields.x = Field("y")
print(store(f, 2), Fields.x)
Field.__set__ = lambda self, instance, value: print("new", value)
print(store(f, 3))
del Field.__set__
print(store(f, 4), vars(f))
Fields.x = 7
print(store(f, 5), vars(f))


class Made:
    def __new__(cls, *args, **names):
        self = super().__new__(cls)
        self.args = args, names
        return self


class Other(Made):
    def __new__(cls, x=0):
        return x

    def __init__(self, *args):
        print("not called", args)


def make(cls):
    return cls(1)


for _ in range(100):
    made = make(Made)
print(made.args, Made(1, 2, 3, k=4).args, make(Other), Other())
try:
    int.__new__(cls=int)
except TypeError as error:
    print(error)
