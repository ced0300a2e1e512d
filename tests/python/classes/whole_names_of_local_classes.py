# Errors of unset slots and unhashable keys name the whole path of a class.


def make():
    class Slotted:
        __slots__ = ('x',)

        def __hash__(self):
            return 'x'

    class Unhashable:
        __hash__ = None

    return Slotted, Unhashable


class Outer:
    class Inner(list):
        __slots__ = ('x',)


Slotted, Unhashable = make()
for use in (
    lambda: Slotted().x,
    lambda: Slotted.x.__delete__(Slotted()),
    lambda: Outer.Inner().x,
    lambda: {Slotted()},
    lambda: {Slotted(): 1},
    lambda: {Unhashable()},
    lambda: {}[Outer.Inner()],
    lambda: Outer.Inner() in {1},
    lambda: set().add(Unhashable()),
    lambda: {1: 2}.pop(Unhashable()),
    lambda: dict.fromkeys([Unhashable()]),
    lambda: hash(Unhashable()),
):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
