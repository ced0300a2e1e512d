# What each constructor refuses, and what subclasses may take.
import itertools

ARGUMENTS = {
    "accumulate": ([1, 2],),
    "batched": ("abc", 2),
    "chain": ("a", "b"),
    "combinations": ("abc", 2),
    "combinations_with_replacement": ("abc", 2),
    "compress": ("abc", [1, 0, 1]),
    "count": (1, 2),
    "cycle": ("ab",),
    "dropwhile": (bool, [1, 0, 1]),
    "filterfalse": (bool, [1, 0]),
    "islice": ("abc", 2),
    "pairwise": ("abc",),
    "permutations": ("abc",),
    "product": ("ab", "c"),
    "repeat": (1, 2),
    "starmap": (pow, [(1, 2)]),
    "takewhile": (bool, [1]),
    "zip_longest": ("ab", "c"),
}


def show(action):
    try:
        print(" ", action())
    except Exception as error:
        print(" ", type(error).__name__, error)


for name, args in ARGUMENTS.items():
    cls = getattr(itertools, name)
    print(name)
    show(lambda: (type(cls()).__name__, "takes nothing"))
    show(lambda: (type(cls(1)).__name__, "takes 1"))
    show(lambda: cls(bad=1))
    show(lambda: type(cls([1], 2, 3, 4, 5, 6)).__name__)

    class Sub(cls):
        pass

    s = Sub(*args)
    s.attribute = 1
    show(lambda: (type(s).__name__, iter(s) is s, next(s), s.attribute))

    class WithKeyword(cls):
        def __init__(self, *args, kw=None):
            self.kw = kw

    show(lambda: WithKeyword(*args, kw=3).kw)
    show(lambda: cls(*args).__reduce_ex__(4))
