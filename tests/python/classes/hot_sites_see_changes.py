# Attribute and call sites that ran often see changes of classes, instances and bases.
def get(o): return o.attr
def call(o): return o.meth()
def put(o, v): o.attr2 = v
def sub(o): return o[0]
def add(o): return o + 1
def length(o): return len(o)
def truth(o): return 'yes' if o else 'no'
def make(c): return c(1)
def cmp(o): return o < 1
def it(o): return [x for x in o]
def cat(o): return f'{o}'
class Base:
    attr = 'base'
    def meth(self): return 'base meth'
class A(Base):
    def __init__(self, v=0): self.v = v
    def __getitem__(self, i): return 'item'
    def __add__(self, o): return 'added'
    def __len__(self): return 3
    def __lt__(self, o): return 'less'
    def __iter__(self): return iter((1, 2))
    def __str__(self): return 'str'
a = A()
def warm(f, *args):
    for _ in range(3000): r = f(*args)
    return r
print([warm(f, a) for f in (get, call, sub, add, length, truth, cmp, it, cat)], warm(make, A).v)
Base.attr = 'base2'; Base.meth = lambda self: 'new meth'
print(get(a), call(a))
A.attr = 'A'; A.meth = lambda self: 'A meth'
print(get(a), call(a))
a.attr = 'own'; a.meth = lambda: 'own meth'
print(get(a), call(a))
del a.attr, a.meth
print(get(a), call(a))
del A.attr, A.meth
print(get(a), call(a))
A.attr = property(lambda self: 'prop')
print(get(a))
try: a.attr = 1
except AttributeError as e: print(e)
del A.attr
a.__dict__['attr'] = 'in dict'
print(get(a)); del a.__dict__['attr']; print(get(a))
A.__getitem__ = lambda s, i: 'item2'; A.__add__ = lambda s, o: 'added2'; A.__len__ = lambda s: 0; A.__lt__ = lambda s, o: 'less2'; A.__iter__ = lambda s: iter('xy'); A.__str__ = lambda s: 'str2'
print([f(a) for f in (sub, add, length, truth, cmp, it, cat)])
A.__init__ = lambda s, v: setattr(s, 'v', v * 100)
print(make(A).v)
A.__bool__ = lambda s: True
print(truth(a)); del A.__bool__; print(truth(a)); del A.__len__; print(truth(a))
try: length(a)
except TypeError as e: print(e)
A.__new__ = lambda cls, *a: object.__new__(Base)
print(type(make(A)).__name__); 
class B(Base):
    def meth(self): return 'B meth'
warm(put, a, 1); A.attr2 = property(lambda s: 'p', lambda s, v: print('set', v)); put(a, 2)
del A.attr2; put(a, 3); print(a.__dict__['attr2'])
A.__setattr__ = lambda s, n, v: print('setattr', n, v); put(a, 4); del A.__setattr__; put(a, 5); print(a.attr2)
A.__getattribute__ = lambda s, n: 'ga ' + n; print(get(a)); del A.__getattribute__; print(get(a))
class C(Base): pass
c = C(); warm(get, c); warm(call, c)
c.__class__ = B; print(call(c), get(c))
class D: attr = 'D'; meth = lambda s: 'D meth'
class E(D): pass
class F(Base): pass
f = F(); warm(get, f); warm(call, f)
F.__bases__ = (D,); print(get(f), call(f)); F.__bases__ = (E,); print(get(f), call(f)); E.attr = 'E'; print(get(f)); D.meth = lambda s: 'D2'; print(call(f))
def glob(): return G()
class G: x = 1
warm(glob)
class G: x = 2
print(glob().x)
class S: __slots__ = ('attr', 'attr2')
s = S(); s.attr = 1; print(warm(get, s)); del s.attr
try: get(s)
except AttributeError as e: print(e)
s.attr = None; print(get(s)); warm(put, s, 3); print(s.attr2)
class P:
    @property
    def attr(self): return 'p'
    @classmethod
    def meth(cls): return cls.__name__
    def __call__(self): return 'called'
p = P(); print(warm(get, p), warm(call, p), warm(lambda: p()))
P.attr = 'plain'; P.meth = staticmethod(lambda: 'static'); P.__call__ = lambda s: 'called2'; print(get(p), call(p), p())
class M(type):
    def __call__(cls, *a): return ('meta', a)
class W:
    def __init__(self, v): self.v = v
warm(make, W)
class X(metaclass=M): pass
print(warm(make, X)); M.__call__ = lambda cls, *a: 'meta2'; print(make(X)); del M.__call__
try: print(make(X))
except TypeError as e: print(e)
class Cls: attr = 1
print(warm(get, Cls)); Cls.attr = 2; print(get(Cls))
class MM(type): attr = property(lambda c: 'meta prop')
class Y(metaclass=MM): attr = 1
print(warm(get, Y)); del MM.attr; print(get(Y))
import math
def mod(): return math.pi
warm(mod); old = math.pi; math.pi = 3; print(mod()); math.pi = old
n = None
class N: attr = 'class'
o = N(); warm(get, o); o.attr = None; print(get(o)); N.m2 = lambda s: 1; o.m2 = None; print(o.m2)
