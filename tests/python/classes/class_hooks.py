# __init_subclass__, __class_getitem__, __mro_entries__, __instancecheck__ and look-alikes of classes.
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        print(type(e).__name__, e, *getattr(e, '__notes__', ''))
    else:
        print(r)


class P:
    subs = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw); P.subs.append((cls.__name__, tag))
class Q(P, tag='q'): pass
class R(Q): pass
print(P.subs)
def f():
    class S(P, other=1): pass
t(f)
def f():
    class S: 
        def __init_subclass__(cls): raise ValueError('no')
    class T(S): pass
t(f)

class G:
    def __class_getitem__(cls, item): return (cls.__name__, item)
class H(G): pass
t(lambda: (G[int], H[1, 2])); t(lambda: int[3]); t(lambda: P[3]); t(lambda: G()[1])
class ME:
    def __init__(self, *b): self.b = b
    def __mro_entries__(self, bases): print('bases', len(bases)); return self.b
class I(ME(G, P)): pass
t(lambda: ([b.__name__ for b in I.__bases__], len(I.__orig_bases__)))
class J(ME()): pass
t(lambda: J.__bases__)
def f():
    class K(ME2()): pass
class ME2:
    def __mro_entries__(self, bases): return [int]
t(f); t(lambda: type('X', (ME(int),), {}))

class Any:
    def __instancecheck__(self, x): return True
    def __subclasscheck__(self, x): return 'yes'
t(lambda: (isinstance(1, Any()), issubclass(1, Any())))
t(isinstance, 1, 3); t(isinstance, 1, (int, 3)); t(isinstance, 1, (3, int)); t(issubclass, 1, int); t(issubclass, int, 3); t(issubclass, int, (str, 3)); t(isinstance, 1, [int]); t(isinstance, 1, (str, (int,))); t(isinstance, 1, ()); t(isinstance, 1, list[int]); t(issubclass, int, list[int]); t(issubclass, list[int], list)
class Fake:
    __class__ = int
t(lambda: (isinstance(Fake(), int), type(Fake()).__name__, isinstance(Fake(), Fake)))
class Fake2:
    @property
    def __class__(self): return str
t(lambda: (isinstance(Fake2(), str), Fake2().__class__))
class Duck:
    __bases__ = (int,)
t(lambda: issubclass(Duck(), int)); t(lambda: issubclass(int, Duck())); t(lambda: isinstance(3, Duck()))
