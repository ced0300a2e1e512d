# Attributes of classes, functions, and bound and built-in methods.
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        print(type(e).__name__, e, *getattr(e, '__notes__', ''))
    else:
        print(r)


class X:
    "doc"
    a: int = 3
    def f(self): 'fd'
class Y(X): pass
t(lambda: (X.__doc__, Y.__doc__, Y().__doc__, X.f.__doc__, X.__name__, X.__qualname__, X.__module__, X.__bases__, Y.__base__, Y.__mro__, X.__dict__['a'], X.__dict__.get('q')))
t(lambda: [k for k in X.__dict__ if k not in ('__annotate_func__','__annotations_cache__','__firstlineno__','__static_attributes__', '__conditional_annotations__')])
t(lambda: [k for k in Y.__dict__ if k not in ('__firstlineno__','__static_attributes__')])
t(lambda: X.__dict__['__dict__']); t(lambda: X.__dict__['__weakref__']); t(lambda: X().__weakref__)
t(lambda: vars(X()) ); t(vars, 3); t(lambda: vars(Y) is Y.__dict__); t(lambda: type(vars(Y)).__name__); t(dir, 1, 2)
class Dd:
    def __dir__(self): return ['b', 'a']
class Dd2:
    def __dir__(self): return 3
class Dd3:
    def __dir__(self): return [1, 'a']
t(dir, Dd()); t(dir, Dd2()); t(dir, Dd3())
t(lambda: int.__dict__['__add__'](1, 2)); t(lambda: type(int.__dict__).__name__)
def f(): int.__dict__['x'] = 3
t(f)
def f(): X.__dict__['x'] = 3
t(f)
t(lambda: (1).__add__.__add__); t(lambda: X.f == X.f); t(lambda: X().f == X().f); x = X(); t(lambda: x.f == x.f); t(lambda: x.f is x.f); t(lambda: (x.f.__func__ is X.f, x.f.__self__ is x, x.f.__name__, x.f.__doc__))

t(lambda: (repr(int.__add__), type((1).__add__).__name__, repr(str.upper), (1).__add__.__name__))
