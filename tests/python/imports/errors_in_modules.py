for attempt in range(2):
    try:
        import _broken
    except ZeroDivisionError as error:
        print("import failed:", error)
import sys
print("_broken" in sys.modules, "_shapes" in sys.modules)
import _shapes
print("_shapes" in sys.modules, sys.modules["_shapes"] is _shapes, sys.modules["__main__"].__name__)
try:
    _shapes.nope
except AttributeError as error:
    print(error)
try:
    from _shapes import nope
except ImportError as error:
    print(str(error).split(" (")[0])
