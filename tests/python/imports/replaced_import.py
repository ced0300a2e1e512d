"""A program's own __import__ is called by the import statements of all code, with names, level and globals."""
import builtins

original = builtins.__import__


def noted(name, globals=None, locals=None, fromlist=(), level=0):
    if globals is None or globals["__name__"] == "__main__":
        print(name, globals is not None and globals["__name__"], fromlist, level)
    return original(name, globals, locals, fromlist, level)


builtins.__import__ = noted
import keyword
import _pack.sub as sub
from _pack import sub as again
from keyword import iskeyword, kwlist
from keyword import *

print(sub is again, iskeyword("if"), keyword.__name__)
del builtins.__import__
try:
    import sys
except ImportError as error:
    print(error)
builtins.__import__ = original
