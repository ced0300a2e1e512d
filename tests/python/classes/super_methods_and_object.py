# super(), class and static methods, attributes of functions and generators, and what object and type do when asked directly.
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        print(r)


class A:
    def f(self): return 1
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(): return 's'
    @property
    def p(self): return 'p'
class B(A):
    def f(self): return super().f() + 1
    @classmethod
    def c(cls): return 'B' + super().c()
b = B()
t(b.f); t(B.c); t(b.c); t(lambda: super(B, b).f()); t(lambda: super(B, B).c()); t(lambda: super(A, b).f()); t(lambda: super(B, 3)); t(lambda: super(3, b)); t(lambda: super(B).__self__); t(lambda: super(B, b).nope); t(lambda: super(B, b).p); t(lambda: super(B, b).__class__.__name__); t(lambda: super().f); t(lambda: super(B, b).__thisclass__.__name__); t(lambda: super(B, b).__self_class__.__name__); t(lambda: super(B, B).f.__name__); t(lambda: super(B, bad=1))
def f(): super(B, b).x = 3
t(f)
class G:
    def __get__(self, o, t): return ('got', o is None, t.__name__)
class H: g = G()
class I(H):
    g = 3
t(lambda: super(I, I()).g); t(lambda: super(I, I).g)
class J:
    def m():
        return super().m()
    def o(*a): return super().__init__
t(lambda: J.m()); t(lambda: J().o().__name__)
t(lambda: A.f(3)); t(lambda: A.f()); t(lambda: A.c.__func__.__name__); t(lambda: A.__dict__['c'].__func__.__name__); t(lambda: A.__dict__['s'].__func__()); t(lambda: A.__dict__['s']()); t(lambda: A.__dict__['c']()); t(lambda: A.__dict__['c'].__wrapped__.__name__); t(lambda: A.__dict__['c'].__name__); t(lambda: A.__dict__['s'].__doc__)
t(lambda: classmethod(3).__get__(None, int)); t(lambda: classmethod(3)); t(lambda: staticmethod(3).__get__(None, int)); t(lambda: classmethod(3).__func__); t(lambda: repr(classmethod(len))); t(lambda: repr(staticmethod(len))); t(lambda: classmethod(len).__get__(3)([1]) if 0 else 'n'); t(lambda: classmethod(property(lambda c: c.__name__)).__get__(None, int)); t(lambda: staticmethod(len)([1, 2])); 
M = type(b.f)
t(lambda: M(len, [1, 2])()); t(lambda: M(3, 4)); t(lambda: M(len, None)); t(lambda: M(len)); t(lambda: M()); t(lambda: M(len, [1], 2)); t(lambda: M(len, [1], x=2)); t(lambda: M(A.f, b) == b.f); t(lambda: M(A.f, b) == M(A.f, b)); t(lambda: {M(A.f, b): 1}[M(A.f, b)]); t(lambda: M(A.f, b).__func__ is A.f); t(lambda: b.f.nope); t(lambda: b.f.__name__); t(lambda: b.f.__eq__(3)); t(lambda: b.f.__get__(A()).__self__ is b); t(lambda: b.f < b.f); t(lambda: b.f.__call__() )
def fn(a, b=1, *c, d=2, **e): "doc"
fn.attr = 5
t(lambda: (fn.__name__, fn.__qualname__, fn.__module__, fn.__doc__, fn.__defaults__, fn.__kwdefaults__, fn.__dict__, fn.__closure__, fn.__globals__ is globals(), fn.attr))
fn.__defaults__ = (7,); fn.__kwdefaults__ = {'d': 9}; t(lambda: (fn.__defaults__, fn.__kwdefaults__))
del fn.__defaults__; t(lambda: fn.__defaults__); t(fn)
fn.__doc__ = 3; t(lambda: fn.__doc__); del fn.__doc__; t(lambda: fn.__doc__); fn.__name__ = 'nn'; t(lambda: (fn.__name__, fn.__qualname__)); fn.__qualname__ = 'q.q'; t(lambda: repr(fn)[:13]); fn.__module__ = None; t(lambda: fn.__module__)
def cl():
    v = 1
    def inner(): return v
    return inner
t(lambda: cl().__closure__[0].cell_contents); t(lambda: type(cl().__closure__[0]).__name__); t(lambda: (fn.__code__.co_name, fn.__code__.co_varnames, fn.__code__.co_argcount, fn.__code__.co_kwonlyargcount, fn.__code__.co_flags & 12))
def swap(a): return 'swapped'
def orig(a): return 'orig'
orig.__code__ = swap.__code__; t(orig, 1)
t(lambda: setattr(orig, '__code__', cl().__code__)); t(lambda: fn.__get__(None, int) is fn); t(lambda: fn.__get__(None)); t(lambda: fn == fn); t(lambda: fn < fn); t(lambda: fn.nope)
g = (i for i in [1]); t(lambda: (g.__name__, g.__qualname__, type(g).__name__, g.gi_running, g.gi_yieldfrom, g.gi_code.co_name, g.gi_frame is None, g.gi_suspended)); t(lambda: g.nope); t(lambda: type(g)()); t(lambda: next(g)); t(lambda: g.gi_suspended); t(lambda: next(g, 'end')); t(lambda: g.gi_frame); 
t(lambda: object.__init_subclass__()); t(lambda: object.__init_subclass__(1)); t(lambda: object.__subclasshook__(1)); t(lambda: object().__format__('x')); t(lambda: object.__new__()); t(lambda: object.__new__(3)); t(lambda: object.__new__(int)); t(lambda: int.__new__(str)); t(lambda: int.__new__(bool)); t(lambda: list.__new__(A)); t(lambda: object().__eq__(3)); t(lambda: object().__lt__(3)); t(lambda: object() == object()); t(lambda: object() < object()); t(lambda: object().__hash__() is not None); t(lambda: object.__eq__(3, 3)); t(lambda: object.__ne__(3, 3)); t(lambda: object.__str__(3)); t(lambda: object.__dir__(3)[0] is not None); t(lambda: object.__class__); t(lambda: type(object.__doc__)); t(lambda: object.__getattribute__(b, 'f')()); t(lambda: object.__setattr__(b, 'zz', 1)); t(lambda: b.zz); t(lambda: object.__delattr__(b, 'zz')); t(lambda: b.zz); t(lambda: type.__getattribute__(A, 's')()); t(lambda: object.__setattr__(A, 'x', 1)); t(lambda: type.__setattr__(A, 'x', 1)); t(lambda: A.x); t(lambda: type.__setattr__(int, 'x', 1)); t(lambda: type.__delattr__(A, 'x')); t(lambda: type.mro(B)); t(lambda: type.__subclasses__(A)); t(lambda: type.__instancecheck__(A, b)); t(lambda: type.__subclasscheck__(A, B)); t(lambda: type.__prepare__()); t(lambda: type.__prepare__(1, x=2)); t(lambda: type.__call__(A).f()); t(lambda: type.__dir__(A) is not None); t(lambda: A.__abstractmethods__); t(lambda: object.__setattr__(int, 'x', 1)); t(lambda: object.__delattr__(A, 'f'))
