# What raise and from accept, and the chain they make.
import sys
def attempt(f, *a, **k):
    try: r = f(*a, **k); print(repr(r) if not isinstance(r, str) else r)
    except BaseException as e: print(type(e).__name__, e)
# raise forms
def r(src, **ns):
    try: exec(src, ns)
    except BaseException as e: print(repr(src), type(e).__name__, e, '| ctx', repr(e.__context__), '| cause', repr(e.__cause__), e.__suppress_context__)
class NotExc: pass
class MetaBad(type(Exception)): pass
class RetInt(Exception):
    def __new__(cls): return 5
class RaisesInit(Exception):
    def __init__(self): raise KeyError('init')
class NeedsArg(Exception):
    def __init__(self, a): pass
ns = dict(NotExc=NotExc, RetInt=RetInt, RaisesInit=RaisesInit, NeedsArg=NeedsArg)
for s in ['raise', 'raise 5', 'raise "a"', 'raise NotExc', 'raise NotExc()', 'raise RetInt', 'raise RaisesInit', 'raise NeedsArg', 'raise ValueError from 5', 'raise ValueError from NotExc', 'raise ValueError from KeyError', 'raise ValueError(1) from None', 'raise ValueError from RetInt', 'raise ValueError from RaisesInit', 'raise ValueError from NeedsArg', 'raise None', 'raise (ValueError, 5)', 'raise ValueError, 5', 'raise ValueError from KeyError("k")', 'raise 5 from KeyError', 'raise ValueError from ValueError', 'raise int', 'raise type', 'raise BaseException', 'raise undefined', 'raise ValueError from undefined',
'try: 1/0\nexcept ZeroDivisionError as z: raise ValueError from z', 'try: 1/0\nexcept ZeroDivisionError as z: raise z', 'try: 1/0\nexcept ZeroDivisionError as z: raise z from z', 'try: 1/0\nexcept ZeroDivisionError as z: raise RetInt', 'try: 1/0\nexcept ZeroDivisionError as z: raise ValueError from 5', 'e = ValueError(1)\ntry: raise e\nexcept ValueError:\n  try: raise KeyError(2)\n  except KeyError: raise e']:
    r(s, **ns)
