# `property`, `classmethod` and `staticmethod`: accessors, documentation, names, errors, subclasses.
def t(title, f):
    try:
        print(title, '=>', f())
    except BaseException as e:
        print(title, 'raises', type(e).__name__, e, getattr(e, '__notes__', ''))


# property
class C:
    def __init__(self): self._x = 1
    @property
    def x(self): "doc of x"; return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): del self._x
    ro = property(lambda self: 5)
    wo = property(None, lambda self, v: setattr(self, '_w', v))
    no = property()
    named = property(lambda self: 6, doc='given')
c = C()
t(1, lambda: (c.x, C.x.__doc__, C.x.fget.__name__, C.x.__name__, C.x.__isabstractmethod__))
t(2, lambda: setattr(c, 'x', 4)); t(3, lambda: c.x); t(4, lambda: delattr(c, 'x')); t(5, lambda: c.x)
t(6, lambda: setattr(c, 'ro', 1)); t(7, lambda: delattr(c, 'ro')); t(8, lambda: c.wo); t(9, lambda: delattr(c, 'wo')); t(10, lambda: c.no); t(11, lambda: setattr(c, 'no', 1))
t(12, lambda: (C.ro.__name__, C.wo.__name__, C.no.__name__, C.named.__doc__, C.ro.__doc__))
t(13, lambda: property().__name__)
t(14, lambda: property(len).__name__)
t(15, lambda: property(3).__name__)
p = property(lambda s: 1)
t(16, lambda: p.__name__)
p.__name__ = 'given'
t(17, lambda: p.__name__); t(18, lambda: setattr(p, '__name__', 3)); t(19, lambda: p.__name__); t(20, lambda: delattr(p, '__name__')); t(21, lambda: p.__name__)
t(22, lambda: setattr(C.x, 'fget', 1)); t(23, lambda: (C.x.fset, C.x.fdel, C.no.fget)[2])
t(24, lambda: property(1, 2, 3, 4, 5)); t(25, lambda: property(fget=len).fget); t(26, lambda: property(foo=1))
t(27, lambda: property(lambda s: 1).__get__(None)); t(28, lambda: type(property(lambda s: 1).__get__(None, int))); t(29, lambda: property(lambda s: s).__get__(3)); t(30, lambda: property(lambda s: s).__get__(3, int))
t(31, lambda: property().__get__(3)); t(32, lambda: property().__set__(3, 4)); t(33, lambda: property().__delete__(3)); t(34, lambda: property().__set__(3))
t(35, lambda: C.x.getter(len).fget); t(36, lambda: (C.x.setter(None).fset.__name__, C.x.setter(None).fget.__name__)); t(37, lambda: C.x.deleter(len).fdel)
class P(property): 
    "doc of P"
    pass
class Q(property): pass
t(38, lambda: (P(len).__doc__ == len.__doc__, P(C.x.fget).__doc__, P(C.x.fget, doc='z').__doc__, Q().__doc__))
t(39, lambda: type(P(len).setter(len)).__name__)
class S(property):
    def __init__(self, f=None, *a, doc=None, extra=None): super().__init__(f, *a, doc=doc)
t(40, lambda: S(len).getter(ord).fget)
t(41, lambda: property.__set_name__(property(), C, 'n'))
t(42, lambda: property().__set_name__(C))
t(43, lambda: property().__set_name__(C, 'a', 'b'))
q = property(); q.__set_name__(C, 'nn')
t(44, lambda: q.__get__(c)); t(45, lambda: q.__set__(c, 1)); t(46, lambda: q.__delete__(c)); t(47, lambda: q.__name__)
t(48, lambda: (setattr(P(len), '__doc__', 'n'), 1))
def sd():
    x = property(len); x.__doc__ = 'changed'; return x.__doc__
t(49, sd)
class D: 
    p = property(lambda self: self.q)
t(50, lambda: D().p)
class E:
    @property
    def p(self): return self.missing
    def __getattr__(self, n): return 'fallback ' + n
t(51, lambda: E().p)
class F:
    @property
    def p(self): raise AttributeError('inside')
    def __getattr__(self, n): return 'fallback ' + n
t(52, lambda: F().p)
class G(C):
    @C.x.getter
    def x(self): return 'G'
t(53, lambda: G().x)
class H:
    @property
    @classmethod
    def a(cls): return 1
    @classmethod
    @property
    def b(cls): return 2
    @staticmethod
    @property
    def c(): return 3
t(54, lambda: H().a); t(55, lambda: type(H.b)); t(56, lambda: type(H.c))
import abc
class I(abc.ABC):
    @property
    @abc.abstractmethod
    def a(self): ...
    @classmethod
    @abc.abstractmethod
    def b(cls): ...
    @staticmethod
    @abc.abstractmethod
    def c(): ...
    d = property(None, abc.abstractmethod(lambda s, v: 1))
t(57, lambda: I()); t(58, lambda: (I.__dict__['a'].__isabstractmethod__, I.__dict__['b'].__isabstractmethod__, I.__dict__['c'].__isabstractmethod__, sorted(I.__abstractmethods__)))
class J:
    @property
    def a(self): ...
    a.__isabstractmethod__ if False else None
t(59, lambda: setattr(J.a, '__isabstractmethod__', 1))
class Bad:
    @property
    def __isabstractmethod__(self): raise ZeroDivisionError
t(60, lambda: property(Bad()).__isabstractmethod__)
t(61, lambda: property.__doc__ is not None); t(62, lambda: property.fget.__doc__); t(63, lambda: sorted(n for n in property.__dict__))
t(64, lambda: hash(property()) is not None); t(65, lambda: property() == property())
# classmethod, staticmethod
def f(cls, x=1): "f doc"; return cls, x
cm = classmethod(f); sm = staticmethod(f)
t(66, lambda: (cm.__func__ is f, cm.__wrapped__ is f, cm.__name__, cm.__qualname__, cm.__doc__, cm.__module__, cm.__isabstractmethod__))
t(67, lambda: (sm.__func__ is f, sm.__wrapped__ is f, sm.__name__, sm(3), sm.__doc__))
t(68, lambda: cm()); t(69, lambda: cm.__get__(3)(4)); t(70, lambda: cm.__get__(None, int)()); t(71, lambda: sm.__get__(3)(4)); t(72, lambda: sm.__get__(None)(4))
t(73, lambda: cm.__get__(None)); t(74, lambda: cm.__get__(None, None)); t(75, lambda: classmethod()); t(76, lambda: classmethod(1, 2)); t(77, lambda: classmethod(f=1)); t(78, lambda: classmethod(3).__func__); t(79, lambda: staticmethod(3)())
t(80, lambda: vars(cm)['__name__']); cm.foo = 3; t(81, lambda: cm.foo); t(82, lambda: sorted(vars(cm)))
class CM(classmethod): 
    def __get__(self, o, t=None): return 'CM'
class K:
    a = CM(f)
    b = classmethod(len)
    c = classmethod(int)
    d = staticmethod(len)
    e = classmethod(classmethod(f))
    g = classmethod(staticmethod(f))
    h = staticmethod(classmethod(f))
t(83, lambda: K.a); t(84, lambda: K.b()); t(85, lambda: K.c()); t(86, lambda: K.d('ab')); t(87, lambda: K.e()); t(88, lambda: K.g()); t(89, lambda: K.h())
t(90, lambda: K().c.__self__)
t(91, lambda: repr(classmethod(len))); t(92, lambda: repr(staticmethod(3)))
t(93, lambda: classmethod.__init__(cm, len)); t(94, lambda: cm.__func__ is len)
t(95, lambda: cm == classmethod(len)); t(96, lambda: classmethod[int]); t(97, lambda: hasattr(cm, '__text_signature__'))
