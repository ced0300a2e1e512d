# Metaclasses: __new__, __init__, __prepare__, __call__, operators on classes, and type() with wrong arguments.
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        print(type(e).__name__, e, *getattr(e, '__notes__', ''))
    else:
        print(r)


class M(type):
    def __new__(m, name, bases, ns, **kw):
        print('new', name, [b.__name__ for b in bases], sorted(k for k in ns if not k.startswith('__')), kw)
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print('init', name, kw); super().__init__(name, bases, ns)
    @classmethod
    def __prepare__(m, name, bases, **kw):
        print('prepare', name, kw); return {'injected': 1}
    def __call__(cls, *a, **k):
        print('call', cls.__name__, a, k); return super().__call__(*a, **k)
    def __getattr__(cls, n): return f'meta-{n}'
    @property
    def mp(cls): return 'mp of ' + cls.__name__
    def meth(cls): return cls.__name__
    def __len__(cls): return 7
    def __iter__(cls): return iter([1, 2])
    def __contains__(cls, x): return x == 1
    def __getitem__(cls, x): return ('item', x)
    def __repr__(cls): return f'<M {cls.__name__}>'
    def __instancecheck__(cls, x): return x == 42
    def __subclasscheck__(cls, x): return x is int
    def __bool__(cls): return False
    def __add__(cls, o): return 'added'
    def __eq__(cls, o): return cls is o
    def __hash__(cls): return 5
    def __or__(cls, o): return 'or'
class A(metaclass=M, opt=1):
    x = 1
    def __init__(self, v=0): self.v = v
t(lambda: (A(3).v, A.injected, A.foo, A.mp, A.meth(), len(A), list(A), 1 in A, A[3], repr(A), isinstance(42, A), isinstance(A(), A), issubclass(int, A), issubclass(A, A), bool(A), A + 1, A | 1, hash(A)))
t(lambda: A().foo); t(lambda: A().mp); t(lambda: A().meth); t(lambda: isinstance(3, (A, int)))
class B(A): pass
t(lambda: type(B).__name__)
class M2(type): pass
def f():
    class C(A, metaclass=M2): pass
t(f)
def f():
    class C(metaclass=3): y = 1
t(f)
def f():
    class C(int, metaclass=M2, foo=3): pass
t(f)
def f():
    class C(foo=3): pass
t(f)
def f():
    class C(metaclass=M2, metaclass2=M2): pass
t(f)
class MP(type):
    def __prepare__(*a): return 3
def f():
    class C(metaclass=MP): pass
t(f)
class MP2(type):
    @classmethod
    def __prepare__(m, n, b):
        class D(dict):
            def __setitem__(s, k, v):
                if not k.startswith('__'): print('set', k)
                super().__setitem__(k, v)
            def __missing__(s, k):
                if k.startswith('__') or k == 'print': raise KeyError(k)
                return 'missing ' + k
        return D()
class C(metaclass=MP2):
    a = 1
    b = zork
    def f(self): pass
t(lambda: (C.a, C.b, type(C.__dict__).__name__))
t(type, 3, (), {}); t(type, 'x', 3, {}); t(type, 'x', (), 3); t(type, 'x', (3,), {}); t(type, 'x\0', (), {}); t(type); t(type, 1, 2); t(type, 'X', (), {}, foo=1); t(type, 'X', (int, str), {}); t(lambda: type('X', (), {'a': 1}).a); t(type.__new__, type); t(type.__new__, int, 'X', (), {}); t(type.__new__, 3); t(lambda: type.__call__(int, '3')); t(type.__init__, int); t(lambda: type('X', (bool,), {}))
t(lambda: type('X', (), {'__qualname__': 3})); t(lambda: type('X', (), {'__classcell__': 3})); t(lambda: type('X', (), {'__slots__': 3})); t(lambda: type('é', (), {}).__name__); t(lambda: type('X', (), {'__doc__': 'D'}).__doc__)
