import functools
p = functools.partial(print)
p.keywords[1] = 2
print(p)
try: p()
except TypeError as e: print(e)
class C: pass
class N(type):
    pass
A = type('\U0001f40d', (), {'__doc__': '\U0001f40d'})
print(A.__name__, A.__qualname__, len(A.__name__), A.__doc__ == '\U0001f40d', A)
for f in (lambda: type('A\udcdcB', (), {}), lambda: type('A', (), {'__doc__': 'x\udcdcy'}), lambda: setattr(A, '__name__', 'A\udcdc'),lambda: setattr(A, '__qualname__', 'A\udcdc'), lambda: setattr(A, '__doc__', 'A\udcdc')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
A.__name__ = '\U0001f40d\U0001f40d'
print(len(A.__name__), A.__name__ == '\U0001f40d\U0001f40d')
def f(): pass
f.__name__ = '\U0001f40d'
print(len(f.__name__), len(f.__qualname__), f.__qualname__)
