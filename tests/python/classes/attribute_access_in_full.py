# Descriptors and their precedence, the attribute hooks, `dir`, `format` and `__sizeof__`.
def t(title, f):
    try:
        print(title, '=>', f())
    except BaseException as e:
        print(title, 'raises', type(e).__name__, e, getattr(e, '__notes__', ''))


# descriptors
class Data:
    def __get__(s, o, t=None): return 'data get', o is not None
    def __set__(s, o, v): print('data set', v)
class NonData:
    def __get__(s, o, t=None): return 'nondata get', o is not None
class SetOnly:
    def __set__(s, o, v): print('setonly', v)
class DelOnly:
    def __delete__(s, o): print('delonly')
class GetDel:
    def __get__(s, o, t=None): return 'getdel'
    def __delete__(s, o): print('del')
class C:
    d = Data(); n = NonData(); s = SetOnly(); l = DelOnly(); g = GetDel()
c = C()
for k in 'dnslg':
    c.__dict__[k] = 'dict ' + k
    t(k, lambda: getattr(c, k)); t(k, lambda: setattr(c, k, 5)); t(k, lambda: delattr(c, k)); t(k, lambda: c.__dict__.get(k)); t(k, lambda: str(getattr(C, k))[:20])
class Meta(type):
    d = Data(); n = NonData(); m = 'meta attr'; both = 'meta both'
class D(metaclass=Meta):
    both = 'class both'; n = 'class n'
t('m', lambda: (D.m, D.both, D.n, D.d)); t('m', lambda: D().m); t('m', lambda: setattr(D, 'd', 4)); t('m', lambda: D.__dict__.get('d'))
class I:
    def __init__(self): self.__get__ = lambda *a: 'inst'
class E: x = I()
t('inst get', lambda: type(E().x).__name__)
class GetNone: __get__ = None
class F: x = GetNone()
t('get none', lambda: F().x)
class SetNone: __set__ = None
class F2: x = SetNone()
t('set none', lambda: setattr(F2(), 'x', 1)); t('del none', lambda: delattr(F2(), 'x'))
class Bad:
    def __get__(self): pass
class F3: x = Bad()
t('bad', lambda: F3().x)
class RaiseA:
    def __get__(s, o, t=None): raise AttributeError('from get')
class F4:
    x = RaiseA()
    def __getattr__(self, n): return 'fallback', n
t('raise', lambda: F4().x); t('raise', lambda: hasattr(F4, 'x')); t('raise', lambda: getattr(F4, 'x', 'default'))
# getattr family
class G:
    def __getattribute__(self, n): print('getattribute', n); return object.__getattribute__(self, n)
    def __getattr__(self, n): print('getattr', n); raise AttributeError('custom ' + n)
    def __setattr__(self, n, v): print('setattr', n, v); object.__setattr__(self, n, v)
    def __delattr__(self, n): print('delattr', n); object.__delattr__(self, n)
g = G()
g.a = 1
t('g', lambda: g.a); t('g', lambda: g.b); t('g', lambda: delattr(g, 'a')); t('g', lambda: delattr(g, 'zz')); t('g', lambda: hasattr(g, 'q')); t('g', lambda: getattr(g, 'q', 3))
class H:
    __getattr__ = 5
t('H', lambda: H().x)
class H2:
    __getattr__ = None
t('H', lambda: H2().x)
class H3:
    def __getattr__(self): pass
t('H', lambda: H3().x)
class H4:
    def __getattribute__(self, n): raise KeyError(n)
    def __getattr__(self, n): return 1
t('H', lambda: H4().x)
class H5:
    __setattr__ = None
t('H', lambda: setattr(H5(), 'x', 1)); t('H', lambda: delattr(H5(), 'x'))
class H6:
    def __delattr__(self, n): print('only del', n)
h = H6(); h.x = 1
t('H6', lambda: delattr(h, 'x')); t('H6', lambda: h.x)
class H7:
    @staticmethod
    def __getattr__(n): return 'static', n
    @classmethod
    def __getitem__(cls, k): return cls.__name__, k
t('H7', lambda: (H7().x, H7()[3]))
t('names', lambda: getattr(c, 3)); t('names', lambda: setattr(c, 3, 1)); t('names', lambda: delattr(c, None)); t('names', lambda: hasattr(c, b'x')); t('names', lambda: c.__getattribute__(3)); t('names', lambda: c.__setattr__(3, 4)); t('names', lambda: c.__delattr__(3)); t('names', lambda: object.__getattribute__(c)); t('names', lambda: type.__getattribute__(C, 'd')); t('names', lambda: object.__setattr__(C, 'q', 1)); t('names', lambda: type.__setattr__(int, 'q', 1)); t('names', lambda: object.__delattr__(C, 'q')); t('names', lambda: type.__setattr__(C, 'q', 1))
t('odd', lambda: (setattr(c, 'a b', 1), getattr(c, 'a b'), setattr(c, '', 2), getattr(c, '')))
class S(str): pass
t('sub', lambda: (setattr(c, S('subkey'), 1), c.subkey))
t('int attr', lambda: setattr(3, 'x', 1)); t('int attr', lambda: delattr(3, 'x')); t('int attr', lambda: setattr(3, 'real', 1)); t('obj', lambda: setattr(object(), 'x', 1)); t('obj', lambda: delattr(object(), 'x')); t('none', lambda: None.x); t('none', lambda: setattr(None, 'x', 1)); t('fn', lambda: len.x); t('fn', lambda: setattr(len, 'x', 1))
t('cls', lambda: delattr(C, 'nope')); t('cls', lambda: C.nope); t('cls', lambda: delattr(c, 'nope')); t('cls', lambda: c.nope)
class SL: __slots__ = 'a'
t('sl', lambda: SL().b); t('sl', lambda: setattr(SL(), 'b', 1)); t('sl', lambda: delattr(SL(), 'b')); t('sl', lambda: SL().a); t('sl', lambda: setattr(SL(), '__class__', SL))
class RO:
    __slots__ = ()
    x = 3
t('ro', lambda: setattr(RO(), 'x', 1)); t('ro', lambda: delattr(RO(), 'x'))
class RP:
    @property
    def x(self): return 1
t('rp', lambda: setattr(RP(), 'x', 1)); t('rp', lambda: delattr(RP(), 'x'))
# dir / format / sizeof
class J:
    def __dir__(self): return ['b', 'a', 'b']
t('dir', lambda: dir(J()))
class J2:
    def __dir__(self): return 5
t('dir', lambda: dir(J2()))
class J3:
    def __dir__(self): return [1, 'a']
t('dir', lambda: dir(J3()))
class J4:
    def __dir__(self): return (1, 2)
t('dir', lambda: dir(J4()))
class J5:
    __dict__ = {'q': 1}
t('dir', lambda: 'q' in dir(J5()))
class J6:
    @property
    def __class__(self): return int
t('dir', lambda: 'real' in dir(J6())); t('cls', lambda: (isinstance(J6(), int), J6().__class__, type(J6()).__name__))
class J7(type):
    def __dir__(cls): return ['meta']
t('dir', lambda: dir(J7('X', (), {}))); t('dir', lambda: dir(1, 2)); t('dir', lambda: [n for n in dir(C) if not n.startswith('__')]); t('dir', lambda: [n for n in dir(c) if not n.startswith('__')])
t('fmt', lambda: format(c, '')[:12]); t('fmt', lambda: format(c, 'x')); t('fmt', lambda: object.__format__(3, '')); t('fmt', lambda: c.__format__(3)); t('fmt', lambda: c.__format__())
class K:
    def __format__(self, s): return 5
t('fmt', lambda: format(K())); t('fmt', lambda: f'{K()}'); t('fmt', lambda: '{}'.format(K())); t('fmt', lambda: format(K(), 3)); t('fmt', lambda: format(3, 3))
class K2:
    def __format__(self, s): return S('sub')
t('fmt', lambda: type(format(K2())).__name__)
t('size', lambda: isinstance(c.__sizeof__(), int)); t('size', lambda: (object().__sizeof__() > 0))
import sys
class K3:
    def __sizeof__(self): return 'x'
class K4:
    def __sizeof__(self): return -1
class K5:
    def __sizeof__(self): return 100
t('size', lambda: sys.getsizeof(K3())); t('size', lambda: sys.getsizeof(K4())); t('size', lambda: sys.getsizeof(K3(), 7)); t('size', lambda: sys.getsizeof(K5()) >= 100); t('size', lambda: sys.getsizeof()); t('size', lambda: sys.getsizeof(int) > 0)
t('vars', lambda: vars(3)); t('vars', lambda: vars(SL())); t('vars', lambda: vars(C)['d'] is not None)
t('hash', lambda: hash([])); t('hash', lambda: [].__hash__); t('hash', lambda: object.__hash__([]) != 0)
t('subcls', lambda: C.__subclasses__()); t('subcls', lambda: C.__subclasses__(1)); t('mro', lambda: type.mro(C)); t('mro', lambda: type.mro()); t('prep', lambda: type.__prepare__()); t('prep', lambda: type.__prepare__(1, 2, 3, x=4)); t('ic', lambda: type.__instancecheck__(C, c)); t('ic', lambda: type.__instancecheck__(C)); t('ic', lambda: type.__subclasscheck__(C, 3)); t('ic', lambda: int.__instancecheck__(3)); t('ic', lambda: type.__instancecheck__(3, 3)); t('shk', lambda: object.__subclasshook__(3)); t('shk', lambda: object.__subclasshook__())
