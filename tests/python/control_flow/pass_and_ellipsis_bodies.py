class Empty:
    pass


class Dots: ...


def nothing():
    pass


def documented():
    """only a docstring"""


for _ in range(2):
    pass
while False: ...
if True:
    pass
else:
    ...
try:
    pass
except Exception:
    pass
finally:
    pass
print(nothing(), documented(), documented.__doc__, nothing.__doc__, Empty.__name__, Dots().__class__.__name__)
print(..., Ellipsis is ..., type(...), repr(...), bool(...))
