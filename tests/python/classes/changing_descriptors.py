# Descriptors whose class, or whose owner, changes after an access has been remembered; getattr hooks.

class Field:
    def __init__(self, value):
        self.value = value

    def __get__(self, instance, owner):
        return "got", self.value, instance is not None, owner.__name__

    def __set__(self, instance, value):
        self.value = value


class Owner:
    field = Field(1)


class Derived(Owner):
    pass


def read(x):
    return x.field


owner, derived = Owner(), Derived()
for _ in range(3):
    print(read(owner), read(derived))
owner.field = 2
print(read(owner))
owner.__dict__["field"] = "own"
print(read(owner))
del Field.__set__
print(read(owner), read(derived))
Field.__delete__ = lambda self, instance: print("deleted")
print(read(owner), read(derived))
del owner.field
del Field.__get__
print(read(owner), read(derived) is Owner.__dict__["field"])
Owner.field = 5
print(read(owner), read(Owner()), read(derived))


class Failing:
    def __get__(self, instance, owner):
        raise AttributeError("no value")

    def __set__(self, instance, value):
        pass


class Hooked:
    failing = Failing()
    count = 0

    def __getattr__(self, name):
        Hooked.count += 1
        return name, self.count

    @property
    def broken(self):
        return self.__dict__["missing"].attribute

    @property
    def none(self):
        raise AttributeError("none")


hooked = Hooked()
for _ in range(3):
    print(hooked.failing, hooked.none, hooked.other, hasattr(hooked, "x"), getattr(hooked, "y", 0))
    try:
        hooked.broken
    except KeyError as error:
        print("KeyError", error, error.__context__)


class Plain:
    failing = Failing()


for _ in range(3):
    try:
        Plain().failing
    except AttributeError as error:
        print(error, error.name, type(error.obj).__name__)


class Switch:
    def __getattribute__(self, name):
        if name == "gone":
            del Switch.__getattr__
            raise AttributeError("switch")
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        return "hook " + name


switch = Switch()
print(switch.a, switch.gone)
try:
    switch.b
except AttributeError as error:
    print(error)


class Manager:
    @staticmethod
    def __enter__():
        return "static"

    @classmethod
    def __exit__(cls, *args):
        print(cls.__name__, [arg if arg is None else type(arg).__name__ for arg in args])
        return True


class Callable:
    def __call__(self, *args):
        print("called", len(args))
        return self


class Instances:
    __enter__ = Callable()
    __exit__ = Callable()


class Changing:
    def __enter__(self):
        Changing.__exit__ = lambda self, *args: print("new exit")
        return self

    def __exit__(self, *args):
        print("old exit", len(args))


for _ in range(2):
    with Manager() as value:
        print(value)
        raise ValueError
    with Instances() as value:
        print(type(value).__name__)
    with Changing():
        print("body")
