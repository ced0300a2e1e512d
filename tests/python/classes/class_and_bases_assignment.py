# Assigning to __class__ and __bases__.
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        print(type(e).__name__, e, *getattr(e, '__notes__', ''))
    else:
        print(r)


class Slotted: __slots__ = ("x",)

class S1: __slots__ = ('a', 'b')
class S2: __slots__ = ('a', 'b')
class S3: __slots__ = ('b', 'c')
class N1: pass
class N2: 
    def hi(self): return 'hi'
class N3(N1): pass
def sc(o, c):
    o.__class__ = c
    return type(o).__name__
s = S1(); s.a = 1
t(sc, s, S2); t(lambda: s.a); t(sc, s, S3); t(sc, s, N1); n = N1(); n.x = 1; t(sc, n, N2); t(lambda: (n.hi(), n.x)); t(sc, n, S1); t(sc, n, int); t(sc, 3, N1); t(sc, n, N3); t(sc, n, object); t(sc, object(), N1); t(sc, [], list); t(sc, n, 3)
class LL(list): pass
class LL2(list): pass
l = LL([1]); t(sc, l, LL2); t(sc, l, N1); t(sc, LL, type); t(sc, ValueError(), KeyError)

class Ba:
    def who(self): return 'Ba'
class Bb:
    def who(self): return 'Bb'
    def __len__(self): return 5
class Der(Ba): pass
d = Der(); print(d.who()); Der.__bases__ = (Bb,); print(d.who(), len(d), Der.__mro__ == (Der, Bb, object), Ba.__subclasses__(), [c.__name__ for c in Bb.__subclasses__()], Der.__base__.__name__)
def f(): Der.__bases__ = (int,)
t(f)
def f(): Der.__bases__ = (Der,)
t(f)
class Sub(Der): pass
def f(): Der.__bases__ = (Sub,)
t(f)
def f(): Der.__bases__ = (object,)
t(f)
