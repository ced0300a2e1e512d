import inspect
for x in object, classmethod, staticmethod, property, type, super, dict, list, int, str, bytes, range, slice, enumerate, zip, map, filter, reversed, set, frozenset, tuple, float, complex, bool, bytearray, memoryview, len, print, sorted, min, max, sum, iter, next, getattr, dict.fromkeys, [].sort, ''.join, classmethod(len), staticmethod(len), Exception, ValueError, object().__init__, dict.__init__,object.__init__, type.__call__, int.__add__:
    try: print(x if not hasattr(x,'__self__') else x.__name__, inspect.signature(x))
    except Exception as e: print(type(e).__name__, e)
class C: pass
class D(C):
    def __new__(cls, a): pass
class E_(C):
    def __init__(self, b): pass
class F(list): pass
class G(type):
    def __call__(cls, z): pass
class H(metaclass=G): pass
for x in C, D, E_, F, H:
    try: print(x, inspect.signature(x))
    except Exception as e: print(type(e).__name__, e)

import itertools
import operator
import functools
import types

for x in (operator.attrgetter, operator.itemgetter, operator.methodcaller, operator.add, functools.partial, itertools.count,
          itertools.product, types.SimpleNamespace, types.MethodType, types.GenericAlias, types.CellType):
    try:
        print(x, inspect.signature(x))
    except ValueError as e:
        print(e)
print(str.count.__text_signature__, max.__text_signature__, type.__text_signature__, C.__text_signature__)
