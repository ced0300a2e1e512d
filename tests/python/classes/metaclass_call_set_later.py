# Calls in hot code notice that the metaclass of a class has got another `__call__`, or the class another metaclass.


class Meta(type):
    pass


class Sub(Meta):
    pass


class None_(metaclass=Meta):
    pass


class One(metaclass=Sub):
    def __init__(self, a):
        self.a = a


class Two(metaclass=Meta):
    def __init__(self, a, b):
        self.a = a


class Three(metaclass=Sub):
    def __init__(self, a, b, c):
        self.a = a


class Made(metaclass=Meta):
    def __new__(cls, a):
        self = object.__new__(cls)
        self.a = a
        return self


class Derived(One):
    pass


def make():
    return [None_(), One(1), Two(1, 2), Three(1, 2, 3), Three(a=1, b=2, c=3), Made(1), Derived(1)]


def shown():
    return [x if isinstance(x, str) else type(x).__name__ for x in make()]


for _ in range(400):
    make()
print(shown())
Meta.__call__ = lambda cls, *args, **kwargs: f'called {cls.__name__}'
print(shown())
for _ in range(400):
    make()
del Meta.__call__
print(shown())
Sub.__call__ = lambda cls, *args, **kwargs: f'sub {cls.__name__}'
print(shown())
del Sub.__call__
print(shown())


class Other(Meta):
    def __call__(cls, *args, **kwargs):
        return f'other {cls.__name__}'


One.__class__ = Other
Made.__class__ = Other
print(shown())
