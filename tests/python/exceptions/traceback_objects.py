# types.TracebackType: the constructor, its attributes, tb_next without loops; sys.exc_info and sys.exception.
import sys
def attempt(f, *a, **k):
    try: r = f(*a, **k); print(repr(r) if not isinstance(r, str) else r)
    except BaseException as e: print(type(e).__name__, e)
try: 1/0
except ZeroDivisionError as e: tb = e.__traceback__
TB = type(tb)
fr = tb.tb_frame
attempt(lambda: TB())
attempt(lambda: TB(None, fr, 1))
attempt(lambda: TB(5, fr, 1, 2))
attempt(lambda: TB(None, 5, 1, 2))
attempt(lambda: TB(None, fr, 'a', 2))
attempt(lambda: TB(None, fr, 1, 'b'))
n = TB(None, fr, 1, 2)
attempt(lambda: (n.tb_next, n.tb_frame is fr, n.tb_lasti, n.tb_lineno))
n2 = TB(n, fr, 3, 44)
attempt(lambda: n2.tb_next is n)
attempt(lambda: TB(tb_next=None, tb_frame=fr, tb_lasti=1, tb_lineno=7).tb_lineno)
attempt(lambda: TB(None, fr, 1, 2, 3))
attempt(lambda: TB(None, fr, 2**40, 2))
attempt(lambda: TB(None, fr, 1, 2, foo=3))
attempt(lambda: TB(None, fr, 1.5, 2))
attempt(lambda: TB(None, fr, -1, -1).tb_lineno == fr.f_lineno)
attempt(lambda: TB(None,fr,-1,5).tb_lasti)
attempt(lambda: setattr(n, 'tb_next', n))
attempt(lambda: setattr(n, 'tb_next', n2))
attempt(lambda: setattr(n, 'tb_next', 5))
attempt(lambda: delattr(n, 'tb_next'))
attempt(lambda: setattr(n, 'tb_next', None))
attempt(lambda: setattr(n2, 'tb_next', tb))
attempt(lambda: n2.tb_next is tb)
attempt(lambda: setattr(tb, 'tb_next', n2))
attempt(lambda: setattr(n, 'tb_lineno', 5))
attempt(lambda: setattr(n, 'tb_lasti', 5))
attempt(lambda: setattr(n, 'tb_frame', fr))
attempt(lambda: n.foo)
attempt(lambda: setattr(n, 'foo', 1))
attempt(lambda: dir(n))
attempt(lambda: type('X', (TB,), {}))
attempt(lambda: type(TB.__doc__))
attempt(lambda: TB.__module__)
attempt(lambda: TB)
attempt(lambda: sys.exc_info())
attempt(lambda: sys.exception())
def f():
    try: 1/0
    except ZeroDivisionError as e:
        x = sys.exc_info(); return x[0] is ZeroDivisionError, x[1] is e, x[2] is e.__traceback__, sys.exception() is e
attempt(f)
attempt(lambda: sys.exc_info())
