# `super` in every form, and in the wrong places.
def t(title, f):
    try:
        print(title, '=>', f())
    except BaseException as e:
        print(title, 'raises', type(e).__name__, e, getattr(e, '__notes__', ''))


class C:
    def f(self): return 'C.f'
    @classmethod
    def g(cls): return cls.__name__
    @staticmethod
    def h(): return 'h'
    x = 5
class D(C):
    def f(self): return 'D.f'
    x = 6
    def a(self): return super().f()
    def b(self): return super(D, self).f()
    def c(self): return super(C, self).f()
    @classmethod
    def d(cls): return super().g(), super().x
    @staticmethod
    def e(): return super().f()
    @staticmethod
    def e2(x): return super().f()
    def k(self): del self; return super().f()
    def l(*args): return super().f()
    def m(self): return super
    def n(self):
        self = 3
        return super().f()
    def o(self):
        def inner(): return super().f()
        return inner()
    def p(self):
        def inner(s): return super().f()
        return inner(self)
    def q(self):
        return [super().f() for _ in [1]]
    def r(self):
        return list(super().f() for _ in 'a')
    def s(self): return super(D).f
    def u(self): super().x = 3
    def v(self): del super().x
    def w(self): return repr(super()), super().__thisclass__, super().__self__ is self, super().__self_class__
    def y(self, /, *, z=1):
        cell = lambda: self
        return super().f()
    lam = lambda self: super().f()
d = D()
for n in 'a b c d e k l m n o p q r s u v w y lam'.split(): t(n, lambda: getattr(d, n)())
t('e2', lambda: d.e2(d)); t('e2', lambda: d.e2(3))
t('outside', lambda: super())
t('outside', lambda: super().x)
t('args', lambda: super(1))
t('args', lambda: super(D, 1))
t('args', lambda: super(D, C()))
t('args', lambda: super(D, C))
t('args', lambda: super(D, D).f.__qualname__)
t('args', lambda: super(D, d, 3))
t('args', lambda: super(type=D))
t('args', lambda: super(D, None))
t('unbound', lambda: super(D))
t('unbound', lambda: super(D).__self__)
t('unbound', lambda: super(D).__self_class__)
t('unbound', lambda: super(D).f)
t('get', lambda: super(D).__get__(d).f())
t('get', lambda: super(D).__get__(3))
t('get', lambda: super(D).__get__(None) )
t('get', lambda: super(D, d).__get__(d) is not None)
t('repr', lambda: repr(super(D, d)).split(' at')[0])
t('repr', lambda: repr(super(D, D)))
t('repr', lambda: repr(super(D)))
t('class', lambda: super(D, d).__class__)
t('attr', lambda: super(D, d).zzz)
t('attr', lambda: super(D, D).zzz)
t('init', lambda: super.__init__())
t('init', lambda: super.__init__(super(D, d)))
class S(super): pass
t('sub', lambda: S(D, d).f())
class S2(super):
    def __init__(self, x): super().__init__(D, x)
t('sub', lambda: S2(d).f())
t('setattr', lambda: setattr(super(D, d), 'x', 1))
t('setattr', lambda: setattr(S(D, d), 'x', 1))
t('dict', lambda: super(D, d).__dict__)
t('eq', lambda: super(D, d) == super(D, d))
t('getitem', lambda: super(D, d)[0])
t('call', lambda: super(D, d)())
def func(self): return super().f()
t('func', lambda: func(d))
def func(self): return __class__
t('func', lambda: func(d))
class E(D):
    def f(self): return __class__, super().f()
    def g(self): 
        class __class__: pass
        return __class__
    def h(self): return self.__class__
t('E', lambda: E().f())
t('E', lambda: E().g().__name__)
class F:
    def f(self):
        nonlocal __class__
        __class__ = 42
    def g(self): return __class__
    def h(self): return super().f
t('F', lambda: (F().g(), F().f(), F().g(), F().h()))
class G:
    def f(self): return super().__init__
    f2 = f
del G
class P:
    @property
    def p(self): return 'P.p'
    def __getattr__(self, n): return 'getattr ' + n
class Q(P):
    @property
    def p(self): return super().p
    def q(self): return super().nothing
    def r(self): return super().__getattr__('z')
t('Q', lambda: Q().p); t('Q', lambda: Q().q()); t('Q', lambda: Q().r())
class M(type):
    def f(cls): return 'M.f'
class N(metaclass=M):
    @classmethod
    def g(cls): return super().f()
    def h(self): return super().f
t('N', lambda: N.g()); t('N', lambda: N().h())
class MM(M):
    def f(cls): return 'MM', super().f()
t('MM', lambda: MM('X', (), {}).f())
import sys
def fake(self):
    __class__ = 5
    return super().f()
t('fake', lambda: fake(d))
class I(int):
    def __add__(self, o): return ('I', super().__add__(o))
    def __new__(cls, v): return super().__new__(cls, v)
    def __init_subclass__(cls, **k): super().__init_subclass__(**k); print('sub', cls.__name__)
    def __eq__(self, o): return super().__eq__(o)
    def __hash__(self): return super().__hash__()
    def __repr__(self): return 'I' + super().__repr__()
    def __getattribute__(self, n): return super().__getattribute__(n)
    def __setattr__(self, n, v): super().__setattr__(n, v)
class J(I): pass
t('I', lambda: (J(3) + 4, J(3) == 3, hash(J(3)), J(3)))
class Desc:
    def __get__(self, o, t=None): return (o, t)
class K: d = Desc()
class L2(K):
    def f(self): return super().d
    @classmethod
    def g(cls): return super().d
l = L2()
t('L2', lambda: l.f() == (l, L2)); t('L2', lambda: L2.g())
t('super1', lambda: (lambda *a: super())(d))
