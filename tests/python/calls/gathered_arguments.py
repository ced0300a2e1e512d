# Arguments gathered with * and ** from sources of all kinds, and how often they are looked at.

def show(*args, **kwargs):
    return args, kwargs


def three(a, b=2, c=3, /, *, d=4):
    return a, b, c, d


def exact(a, b, c):
    return a, b, c


class Items:
    def __init__(self, *items):
        self.items = items

    def __iter__(self):
        print("iter")
        return iter(self.items)

    def __len__(self):
        print("len")
        return len(self.items)


class SubList(list):
    def __iter__(self):
        return iter(["own"])


class SubTuple(tuple):
    def __iter__(self):
        return iter(("own", "own"))


class SubDict(dict):
    def keys(self):
        return ["x"]

    def __getitem__(self, key):
        return "own"


class Mapping:
    def keys(self):
        return ["b", "c"]

    def __getitem__(self, key):
        return key * 2


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


values = [1, 2, 3]
for i in range(3):
    print(exact(*values), exact(*tuple(values)), three(*values), show(*values))
    print(show(*Items(1, 2)), show(0, *Items(1, 2)), show(*SubList(values)), show(*SubTuple(values)))
    print(show(**{}), show(**{"a": 1}), show(**SubDict(y=1)), show(**Mapping(), d=1))
    print(show(*values, 4, *"ab", k=1, **{"l": 2}, m=3))
    print(show(*{"a": 1, "b": 2}), show(*range(3)), show(*(c for c in "xy")))

taken = show(*values)[0]
values.append(4)
print(taken, values)
given = {"a": 1}
kept = show(**given)[1]
kept["b"] = 2
print(given, kept, kept is given)

attempt(lambda: exact(*[1, 2]))
attempt(lambda: exact(*[1, 2, 3, 4]))
attempt(lambda: three(*[1, 2, 3, 4]))
attempt(lambda: exact(*[1, 2], **{"c": 3}))
attempt(lambda: exact(*[1, 2], **{"b": 3}))
attempt(lambda: show(**{"a": 1}, **{"b": 2}, **{"a": 3}))
attempt(lambda: show(a=1, **{"a": 3}))
attempt(lambda: show(**{1: 2}))
attempt(lambda: show(**{1: 2}, **{1: 3}))
attempt(lambda: show(**{"a": 1, 2: 3}))
attempt(lambda: show(**{True: 3}))
attempt(lambda: show(*5))
attempt(lambda: show(1, *5))
attempt(lambda: show(**5))
attempt(lambda: show(*5, **6))
many = {f"name{i}": i for i in range(20)}
print(len(show(**many, other=1)[1]))
attempt(lambda: show(**many, name7=1))
attempt(lambda: show(**many, **{"name19": 2}))
print(max(*[3, 1, 2]), dict(**many) == many, "{}{a}".format(*[1], **{"a": 2}))


class Base:
    def __new__(cls, *args, **kwargs):
        print("new", args, kwargs)
        return object.__new__(cls)

    def __init__(self, *args, **kwargs):
        print("init", args, kwargs)
        super().__init__()


Base(*[1], **{"a": 2})
attempt(lambda: tuple.__new__())
attempt(lambda: tuple.__new__(1))
attempt(lambda: tuple.__new__(int))
attempt(lambda: tuple.__new__(tuple, [1], a=2))
attempt(lambda: int.__new__(int, "11", base=3))
attempt(lambda: object.__new__(Base, 1))
attempt(lambda: object.__init__(3, 4))
attempt(lambda: object.__init__())
attempt(lambda: dict.__init__({}, a=1))
attempt(lambda: list.__init__([], sequence=1))
attempt(lambda: type.__call__(dict, a=1))
attempt(lambda: {}.__init__(b=1))
attempt(lambda: int.__new__(cls=int))
