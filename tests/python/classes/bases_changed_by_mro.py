# A metaclass's mro() that runs in the middle of making a class or changing its bases.
def attempt(title, action):
    try:
        print(title, '=>', action())
    except Exception as error:
        print(title, 'raises', type(error).__name__, error)


class Meta(type):
    hook = None

    def mro(cls):
        if Meta.hook is not None:
            result = Meta.hook(cls)
            if result is not None:
                return result
        return type.mro(cls)


class A(metaclass=Meta):
    pass


class B(A):
    pass


class C(A):
    pass


def make(name, bases):
    return Meta(name, bases, {})


# The MRO is not there yet.
Meta.hook = lambda cls: print('mro of', cls.__name__, cls.__mro__, cls.__bases__)
make('D', (B,))
Meta.hook = lambda cls: make('Inner', (cls,)) and None if cls.__name__ == 'E' else None
attempt('derive from an incomplete class', lambda: make('E', ()))
Meta.hook = lambda cls: ()
attempt('empty', lambda: make('F', ()))
Meta.hook = lambda cls: [1]
attempt('no class', lambda: make('G', ()))
Meta.hook = lambda cls: [cls, int, object]
attempt('layout', lambda: make('H', ()))
Meta.hook = lambda cls: (B,)
attempt('without itself', lambda: make('I', ()))


# Bases that change while bases change.
def cycle(cls):
    if cls is B:
        C.__bases__ = (B,)


Meta.hook = cycle
attempt('a cycle', lambda: setattr(B, '__bases__', (C,)))
Meta.hook = None
print(B.__bases__, C.__bases__, B.__mro__, C.__mro__)
C.__bases__ = (A,)


class Top(metaclass=Meta):
    pass


class Middle(Top):
    pass


class Bottom(Middle):
    pass


def fail_below(cls):
    if cls is Bottom:
        raise ZeroDivisionError('below')


Meta.hook = fail_below
attempt('an error below', lambda: setattr(Middle, '__bases__', (A,)))
Meta.hook = None
print(Middle.__bases__, Middle.__mro__, Bottom.__mro__, Top.__subclasses__())
Middle.__bases__ = (A,)
print(Bottom.__mro__, Top.__subclasses__(), Middle in A.__subclasses__())
