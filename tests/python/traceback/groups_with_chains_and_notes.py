import sys
def show(e):
    sys.excepthook(type(e), e, e.__traceback__)
def raised(make):
    try:
        make()
    except BaseException as e:
        show(e)

def deep(n):
    if n == 0:
        raise ValueError('bottom')
    try:
        deep(n - 1)
    except Exception as e:
        raise ExceptionGroup(f'at {n}', [e, TypeError(n)]) from KeyError(n)
raised(lambda: deep(3))

g = ExceptionGroup('multi\nline', [ValueError('a\nb'), ExceptionGroup('x', [SyntaxError('bad', ('f.py', 3, 5, 'a = = 5\n', 3, 6))])])
g.add_note('note 1\nline 2')
g.exceptions[0].add_note('inner note')
g.exceptions[1].add_note('')
show(g)

# Cycles end.
a = ExceptionGroup('a', [ValueError(1)])
a.__cause__ = a.exceptions[0]
show(a)
a = ExceptionGroup('a', [ValueError(1)])
a.exceptions[0].__context__ = a
show(a)
v = ValueError('same')
show(ExceptionGroup('twice', [v, v, ExceptionGroup('inside', [v])]))

class WithStr(ExceptionGroup):
    def __str__(self): return 'my str'
class Based(BaseExceptionGroup): pass
show(WithStr('x', [ValueError()]))
show(Based('x', [KeyboardInterrupt(), SystemExit(3), WithStr('y', [OSError('no')])]))

v = ValueError('v')
v.__context__ = ExceptionGroup('context', [TypeError('c')])
show(v)
v.__context__.__context__ = KeyError('before')
show(ExceptionGroup('top', [v, OSError('last')]))
v = ExceptionGroup('v', [OSError('in')])
v.__cause__ = ExceptionGroup('cause', [TypeError('c')])
show(v)
show(ExceptionGroup('top', [v]))
