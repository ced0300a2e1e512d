# __getattr__ beside __getattribute__ and descriptors; what cannot be set or deleted.
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        print(type(e).__name__, e, *getattr(e, '__notes__', ''))
    else:
        print(r)


class A:
    def __init__(self): self.x = 1
    def __getattr__(self, n):
        if n == 'bad': raise AttributeError('custom bad')
        if n == 'boom': raise ValueError(n)
        if n.startswith('_'): raise AttributeError(n)
        return 'ga:' + n
a = A()
t(lambda: (a.x, a.y, hasattr(a, 'bad'), getattr(a, 'bad', 3)))
t(lambda: a.bad); t(lambda: a.boom); t(lambda: hasattr(a, 'boom'))
class B(A):
    def __getattribute__(self, n):
        if n == 'q': raise AttributeError('from getattribute')
        return super().__getattribute__(n)
b = B(); t(lambda: (b.x, b.q, b.z))
class C:
    def __getattribute__(self, n): return n.upper()
c = C(); t(lambda: (c.foo, c.__class__, c.__dict__, type(c) is C)); t(lambda: object.__getattribute__(c, '__class__').__name__); t(lambda: isinstance(c, C))
class D:
    @property
    def p(self): return self.missing
    def __getattr__(self, n): raise AttributeError(f'no {n}')
t(lambda: D().p)
class D2:
    @property
    def p(self): return self.missing
t(lambda: D2().p); t(lambda: getattr(D2(), 'p', 'dflt')); t(lambda: hasattr(D2(), 'p'))
class E:
    foo_bar = 1
    def __setattr__(self, n, v):
        if n == 'ro': raise AttributeError('ro!')
        object.__setattr__(self, n, v * 2)
    def __delattr__(self, n):
        print('del', n); object.__delattr__(self, n)
e = E(); e.v = 3; print(e.v); 
def dl(): del e.v
t(dl); t(dl); t(lambda: setattr(e, 'ro', 1)); t(lambda: e.foo_baz)
t(lambda: setattr(e, 1, 2)); t(lambda: getattr(e, 1)); t(lambda: delattr(e, 1)); t(lambda: hasattr(e, 1))
t(lambda: object.__getattribute__(e, 1)); t(lambda: E.fooo); t(lambda: (1).foo); t(lambda: 'x'.uper()); t(lambda: [].foo); t(lambda: None.foo); t(lambda: len.foo); t(lambda: (lambda: 0).foo); t(lambda: a.__init__.foo)
def s1(): (1).x = 2
def s2(): [].append = 3
def s3(): int.x = 3
def s4(): len.x = 3
def s5(): del (1).x
def s6(): del int.x
def s7(): object().x = 1
def s8(): del [].append
def s9(): a.__init__.x = 1
def s10(): None.x = 1
def s11(): (1).real = 1
def s12(): del (1).real
def s13(): range(3).start = 1
def s14(): slice(3).start = 1
def s15(): del slice(3).start
def s16(): (1).__class__ = 3
def s17(): del E.nope
def s18(): object.x = 1
def s19(): del type.mro
def s20(): t.__name__ = 3
def s21(): E.__name__ = 3
def s22(): del E.__name__
def s23(): E.__qualname__ = 3
def s24(): E.__bases__ = ()
def s25(): E.__bases__ = (int,)
def s26(): E.__mro__ = ()
def s27(): E.__dict__ = {}
def s28(): E().__dict__ = 3
def s29(): del E().__dict__
def s30(): a.__class__ = 3
def s31(): a.__class__ = int
def s32(): del a.__class__
def s33(): (lambda: 0).__code__ = 3
def s34(): (lambda: 0).__dict__ = 3
def s35(): (lambda: 0).__globals__ = 3
def s36(): (lambda: 0).__defaults__ = 3
def s37(): (x for x in []).__name__ = 3
def s38(): E.__name__ = 'a\0b'
def s39(): del E.__doc__
def s40(): E.__doc__ = 'd'; print(E.__doc__)
def s41(): E.__bases__ = 3
def s42(): E.__bases__ = (3,)
def s43(): E.__bases__ = (E,)
def s44(): ValueError.x = 3
def s45(): 1j.real = 2
def s46(): E.__module__ = 3; print(E.__module__)
def s47(): del E.__module__
def s48(): (lambda:0).__closure__ = 3
def s49(): del (lambda:0).__name__
def s50(): (lambda:0).__kwdefaults__ = 3
for i in range(1, 51): print(i, end=''); t(globals()[f's{i}'])
