import sys
def show(f):
    try: f()
    except BaseException as e: sys.excepthook(type(e), e, e.__traceback__)
# chains
def a():
    try: 1/0
    except ZeroDivisionError:
        try: {}['k']
        except KeyError as e: raise ValueError('third') from None
show(a)
def b():
    try:
        try: 1/0
        except ZeroDivisionError as z: raise KeyError('k') from z
    except KeyError: raise OSError('last')
show(b)
def c():
    e1 = ValueError(1); e2 = TypeError(2); e1.__cause__ = e2; e2.__cause__ = e1
    raise e1
show(c)
def d():
    e1 = ValueError(1); e1.__context__ = e1; raise e1
show(d)
def e():
    e1 = ValueError(1); e2 = TypeError(2); e2.__context__ = e1; e1.__cause__ = e2
    raise e1 from e2
show(e)
def f():
    x = ValueError('v'); x.__cause__ = KeyError('cause'); x.__suppress_context__ = False; x.__context__ = OSError('ctx'); raise x
show(f)
def f():
    x = ValueError('v'); x.__context__ = OSError('ctx'); x.__suppress_context__ = True; raise x
show(f)
