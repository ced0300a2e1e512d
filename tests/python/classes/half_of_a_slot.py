"""With `__setitem__` or `__delitem__` alone the other one is missed as an attribute."""


class Deletes:
    def __delitem__(self, key):
        print("del", key)


class Sets:
    def __setitem__(self, key, value):
        print("set", key, value)


class Neither:
    pass


class Both(Sets, Deletes):
    pass


for cls in (Deletes, Sets, Neither, Both):
    try:
        cls()[1] = 2
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
    try:
        del cls()[1]
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)


class Everything:
    def __getattribute__(self, name):
        return "all " + name


try:
    type("T", (Everything(),), {})
except TypeError as error:
    print(error)


class Int(int):
    def __float__(self):
        return 1.5


print(complex(Int(3)), complex(Int(3), Int(4)), float(Int(3)))


class Text(str):
    def __iter__(self):
        return 5


class Number:
    def __iter__(self):
        raise TypeError("mine")


class Failing:
    def __iter__(self):
        yield "a"
        raise TypeError("mine")


for value in (Text("ab"), Number(), Failing(), 5):
    try:
        print(",".join(value))
    except TypeError as error:
        print(error)
