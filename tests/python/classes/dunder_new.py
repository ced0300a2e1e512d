class Single:
    instance = None

    def __new__(cls, *args):
        print("new", cls.__name__, args)
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, value):
        print("init", value)
        self.value = value


a = Single(1)
b = Single(2)
print(a is b, a.value)


class Upper(str):
    def __new__(cls, text):
        return super().__new__(cls, text.upper())


u = Upper("hello")
print(u, len(u), type(u).__name__, u + "x", u.lower(), isinstance(u, str))


class Pair(tuple):
    def __new__(cls, a, b):
        return tuple.__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]


p = Pair(1, 2)
print(p, p.first, p == (1, 2), len(p), type(p[0:1]).__name__)


class Other:
    def __new__(cls):
        return 42

    def __init__(self):
        print("never called")


print(Other())


class Plain:
    pass


for bad in (lambda: Plain(1), lambda: object(1), lambda: Plain(x=1), lambda: object.__new__(5), lambda: object.__new__(int)):
    try:
        bad()
    except TypeError as error:
        print(error)
