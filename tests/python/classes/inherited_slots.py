# Classes take the special methods of a Python class they derive from, also when those change later.

class Base:
    def __len__(self):
        return 3

    def __getitem__(self, key):
        return key

    def __delitem__(self, key):
        print("del", key)

    def __eq__(self, other):
        return True

    def __call__(self, *args, **kwargs):
        return args, kwargs


class Plain(Base):
    pass


class Own(Base):
    def __len__(self):
        return 4

    def __setitem__(self, key, value):
        print("set", key, value)

    __hash__ = object.__hash__


class Deep(Own):
    x = 1


class Mixin:
    def __len__(self):
        return 5

    def __neg__(self):
        return "neg"


class Many(Mixin, Own):
    pass


class Below(Many):
    def __repr__(self):
        return "below"


class Meta(type):
    def mro(cls):
        return [cls, Mixin, Base, object]


class Strange(Deep, metaclass=Meta):
    pass


def attempt(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def assign(x):
    x[0] = 1


def delete(x):
    del x[1]


def show():
    for cls in (Base, Plain, Own, Deep, Many, Below, Strange):
        x = cls()
        print(cls.__name__, len(x), attempt(assign, x), attempt(delete, x), attempt(hash, x) == object.__hash__(x))
        print(attempt(lambda: -x), attempt(lambda: x(1, a=2)), attempt(lambda: x.name), attempt(lambda: x == 3), bool(x))


show()
Base.__len__ = lambda self: 6
Own.__getattr__ = lambda self, name: "hook " + name
Base.__neg__ = lambda self: "base neg"
show()
del Base.__call__, Own.__getattr__, Own.__len__, Own.__hash__
Deep.__bool__ = lambda self: False
show()
Deep.__bases__ = (Mixin, Base)
Plain.__call__ = staticmethod(lambda *args: ("static", args))
Many.__call__ = classmethod(lambda cls, *args: (cls.__name__, args))
Own.__call__ = dict
show()
