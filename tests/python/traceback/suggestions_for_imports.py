import sys
def show(f):
    try: f()
    except BaseException as e: sys.excepthook(type(e), e, e.__traceback__)
def ev(src, **ns):
    try: exec(src, ns)
    except BaseException as e: sys.excepthook(type(e), e, e.__traceback__)
ev('from sys import exut')
ev('from sys import exit as e, exc_inf')
ev('import syss')
ev('import sys.foo')
ev('from sys import xxxyyy')
ev('from . import x')
ev('from .. import x', __package__='a')
ev('import nosuchmod.sub')
