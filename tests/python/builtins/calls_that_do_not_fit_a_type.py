# Types that have other words for arguments that do not fit when they are called than `__new__` has, and subclasses.
import itertools


class S(str):
    pass


class I(int):
    pass


class E(enumerate):
    pass


for text in '''
int(1, 2, 3)
int.__new__(int, 1, 2, 3)
I(1, 2, 3)
str(1, 2, 3, 4)
str.__new__(str, 1, 2, 3, 4)
str(1, 2, 3, errors=4)
str(a=1, b=2, c=3, d=4)
S(1, 2, 3, 4)
enumerate()
enumerate(start=3)
enumerate([], x=1)
enumerate.__new__(enumerate)
enumerate.__new__(enumerate, start=3)
enumerate.__new__(enumerate, [], x=1)
enumerate.__new__(enumerate, [], 1, 2)
E(start=3)
E([], 1, 2)
NameError(a=1)
NameError(a=1, b=2)
AttributeError(a=1, b=2, c=3)
ImportError(a=1, b=2, c=3, d=4)
itertools.product(a=1, b=2)
zip(a=1, b=2)
'''.strip().splitlines():
    try:
        eval(text)
    except TypeError as error:
        print(text, error)
