from _public import *

print(visible, Other.__name__, "hidden" in globals(), "_private" in globals(), "unlisted" in globals())
from _star import *
print(a, b, "_c" in globals())
import _public
print(_public.hidden, _public._private, _public.__all__)
