import _shapes
from _shapes import area, Square as S

print(_shapes.__name__, _shapes.area(2, 3), area is _shapes.area, S(4).area(), _shapes.COUNT)
import _shapes as again
print(again is _shapes, type(_shapes).__name__)
again.COUNT += 1
print(_shapes.COUNT)


def late():
    from _shapes import COUNT
    import _shapes as local
    return COUNT, local is _shapes


print(late(), "late" in globals(), "local" in globals())
print(_shapes.calls, sorted(n for n in dir(_shapes) if not n.startswith("__")))
_shapes.extra = "set from outside"
import _shapes
print(_shapes.extra, _shapes.describe())
