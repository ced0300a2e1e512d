# Where a property gets its documentation from, and what its copies keep.
def t(title, f):
    try:
        print(title, '=>', f())
    except BaseException as e:
        print(title, 'raises', type(e).__name__, e, getattr(e, '__notes__', ''))


def g(s): "g doc"; return 1
def h(s): "h doc"
class P(property): "P doc"
class P2(property): pass
class P3(property): __slots__ = ()
class P4(property): __slots__ = ('__doc__',)
t(1, lambda: P(g).__doc__); t(2, lambda: P2(g).__doc__); t(3, lambda: P3(g).__doc__); t(4, lambda: P4(g).__doc__)
t(5, lambda: P(lambda s: 1).__doc__); t(6, lambda: P2(lambda s: 1).__doc__); t(7, lambda: P4(lambda s: 1).__doc__)
t(8, lambda: property(g).getter(h).__doc__); t(9, lambda: property(g, doc='x').getter(h).__doc__); t(10, lambda: P(g).getter(h).__doc__); t(11, lambda: P(g, doc='x').getter(h).__doc__)
t(12, lambda: property(g).setter(h).__doc__); t(13, lambda: property(g, doc='x').setter(h).__doc__); t(14, lambda: property(None, h).getter(g).__doc__)
x = property(g); x.__init__(h); t(15, lambda: x.__doc__); x.__init__(h, doc='z'); t(16, lambda: x.__doc__); x.__init__(None); t(17, lambda: x.__doc__)
t(18, lambda: property(g, doc=None).__doc__); t(19, lambda: property(doc=5).__doc__)
class S(property):
    def __init__(self, *a, **k): print(len(a), sorted(k)); super().__init__(*a, **k)
t(20, lambda: S(g).getter(h).fget is h)
t(21, lambda: S(g).getter(None).fget is g)
class N:
    p = property(g)
    p.__name__ = 'other'
t(22, lambda: N.p.__name__)
class N:
    @property
    def f(self): ...
    q = f.setter(lambda s, v: 1)
t(23, lambda: (N.q.__name__, N.f.__name__))
n = N()
try: N.f.__set__(n, 1)
except AttributeError as e: print(e)
N.f.__name__ = 'renamed'
try: N.f.__set__(n, 1)
except AttributeError as e: print(e)
try: N.f.__delete__(n)
except AttributeError as e: print(e)
class M:
    p = property()
try: M().p
except AttributeError as e: print(e)
class G:
    def __call__(self, s): return 1
    __name__ = property(lambda s: 1/0)
t(24, lambda: property(G()).__name__)
