import sys
def show(f):
    try: f()
    except BaseException as e: sys.excepthook(type(e), e, e.__traceback__)
def r(x): raise x
# module names
class X(Exception): __module__ = 'a.b'
show(lambda: r(X('m')))
class X(Exception): __module__ = None
show(lambda: r(X('m')))
class X(Exception): __module__ = 5
show(lambda: r(X('m')))
class X(Exception): __qualname__ = 'Some.Name'
show(lambda: r(X('m')))
class Out:
    class In(Exception): pass
show(lambda: r(Out.In('m')))
X.__name__ = 'Renamed'; X.__qualname__ = 'Q'
show(lambda: r(X('m')))
