class Fixed:
    __slots__ = ()


def delete(x):
    del x.missing


fixed = Fixed()
try:
    fixed.value = 1
except AttributeError:
    delete(fixed)
