# What may be assigned to the attributes of classes, and to `__class__` of objects.
def t(title, f):
    try:
        print(title, '=>', f())
    except BaseException as e:
        print(title, 'raises', type(e).__name__, e, getattr(e, '__notes__', ''))


def s(o, n, v): setattr(o, n, v); return getattr(o, n)
class C: pass
class D(C): pass
class I(int): pass
class L(list): pass
class SL: __slots__ = ('a',)
class SL2: __slots__ = ('a',)
class SL3: __slots__ = ('b',)
for n in '__name__', '__qualname__', '__module__', '__doc__', '__bases__', '__class__', '__mro__', '__base__', '__dict__', '__basicsize__', '__flags__', '__abstractmethods__', '__subclasses__', 'mro', '__text_signature__', '__type_params__', '__firstlineno__':
    for v in 3, 'x', None, (), (int,), (C,), (object,):
        t(f'C.{n} = {v!r}', lambda: s(type('C', (C,), {}), n, v))
    t(f'del C.{n}', lambda: delattr(type('C', (C,), {}), n))
    t(f'int.{n} = 3', lambda: s(int, n, 3))
    t(f'del int.{n}', lambda: delattr(int, n))
t('name', lambda: s(type('C', (), {}), '__name__', 'a\0b'))
t('name', lambda: s(type('C', (), {}), '__name__', '\ud800'))
t('name', lambda: type('C\ud800', (), {}))
c = C()
for v in D, I, int, 3, None, SL, L, object, type:
    t(f'c.__class__ = {v}', lambda: s(C(), '__class__', v))
t('sl', lambda: s(SL(), '__class__', SL2))
t('sl', lambda: s(SL(), '__class__', SL3))
t('sl', lambda: s(SL(), '__class__', C))
t('del', lambda: delattr(c, '__class__'))
t('int', lambda: s(3, '__class__', C))
t('int', lambda: s(3, '__class__', I))
t('int', lambda: s(I(3), '__class__', int))
class I2(int): pass
t('int', lambda: s(I(3), '__class__', I2))
t('list', lambda: s(L(), '__class__', list))
class M1(type): pass
class M2(type): pass
X = M1('X', (), {})
t('meta', lambda: type(X) is M1 and (s(X, '__class__', M2), type(X)))
t('meta', lambda: s(X, '__class__', type))
t('meta', lambda: s(C, '__class__', M1))
t('mod', lambda: s(__builtins__ if not isinstance(__builtins__, dict) else type(__import__)('x'), '__class__', C))
import sys
class Mod(type(sys)): 
    z = 4
m = type(sys)('m')
t('mod', lambda: (s(m, '__class__', Mod), m.z))
t('mod', lambda: (s(m, '__class__', type(sys))))
t('mod', lambda: (s(m, '__class__', C)))
t('func', lambda: s(t, '__class__', C))
class A: 
    def f(self): return 'A'
class B:
    def f(self): return 'B'
class E(A): pass
e = E()
t('bases', lambda: (s(E, '__bases__', (B,)), e.f(), E.__mro__, E.__base__, A.__subclasses__(), B.__subclasses__()))
t('bases', lambda: s(E, '__bases__', (A, B)))
t('bases', lambda: s(E, '__bases__', (E,)))
class F(E): pass
t('bases', lambda: s(E, '__bases__', (F,)))
t('bases', lambda: s(E, '__bases__', (object,)))
t('bases', lambda: s(E, '__bases__', (A, A)))
t('bases', lambda: s(E, '__bases__', (SL,)))
t('bases', lambda: s(E, '__bases__', (I,)))
t('bases', lambda: s(E, '__bases__', (int,)))
t('bases', lambda: s(E, '__bases__', (bool,)))
t('bases', lambda: s(E, '__bases__', [A]))
t('bases', lambda: s(E, '__bases__', 'x'))
t('bases', lambda: s(E, '__bases__', (3,)))
t('bases', lambda: s(object, '__bases__', (A,)))
t('bases', lambda: E.__bases__)
class G(A, B): pass
def setb(): G.__bases__ = (B, A); return G.f(None), G.__mro__
t('bases', setb)
class H(G): pass
def setb(): H.__bases__ = (A, G); return H.__mro__
t('bases', setb)
t('bases', lambda: H.__bases__)
class MM(type):
    def mro(cls): print('mro', cls.__name__); return type.mro(cls)
P = MM('P', (), {}); Q = MM('Q', (P,), {})
def setb(): P.__bases__ = (A,); return Q.__mro__
t('bases', setb)
