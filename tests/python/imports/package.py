import _pack
from _pack import inner
from _pack.inner import value, where
import _pack.sub.leaf
import _pack.sub.leaf as leaf

print(_pack.__name__, _pack.name, inner.__name__, value, where(), _pack.inner is inner)
print(_pack.sub.leaf.path(), leaf is _pack.sub.leaf, _pack.sub.leaf.__package__, leaf.__name__, _pack.__package__, inner.__package__)
from _pack.sub.leaf import up_two, sibling
print(up_two, sibling)
from _pack import sub as renamed
print(renamed.__name__, hasattr(_pack, "inner"), hasattr(_pack, "sub"))
try:
    from _pack import nothing
except ImportError as error:
    print(type(error).__name__, str(error).split(" (")[0])
try:
    import _pack.missing
except ModuleNotFoundError as error:
    print(error, error.name)
try:
    import _shapes.child
except ModuleNotFoundError as error:
    print(error)
