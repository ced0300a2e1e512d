# Descriptors with any of __get__, __set__ and __delete__, property and __set_name__.
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        print(type(e).__name__, e, *getattr(e, '__notes__', ''))
    else:
        print(r)


class Desc:
    def __get__(self, o, t=None): return ('get', o is None, t.__name__)
    def __set__(self, o, v): print('set', v)
    def __delete__(self, o): print('delete')
class NonData:
    def __get__(self, o, t=None): return 'nd'
class SetOnly:
    def __set__(self, o, v): o.__dict__['so'] = v
class DelOnly:
    def __delete__(self, o): print('delonly')
class DelGet:
    def __get__(self, o, t=None): return 'dg'
    def __delete__(self, o): print('dg')
class K:
    d = Desc(); nd = NonData(); so = SetOnly(); do = DelOnly(); dg = DelGet()
k = K()
k.__dict__.update(d=1, nd=2, so=3, do=4, dg=5)
t(lambda: (k.d, k.nd, k.so, k.do, k.dg, K.d, K.nd, type(K.so).__name__))
k.d = 5; k.so = 9; print(k.so)
def x1(): k.do = 1
def x2(): k.dg = 1
def x3(): del k.so
def x4(): del k.do
def x5(): del k.d
def x6(): del k.nd; return k.nd
def x7(): k.nd = 3; return k.nd
for f in (x1,x2,x3,x4,x5,x6,x7): t(f)
class PG:
    @property
    def ro(self): return 1
    w = property(None, lambda self, v: print('w', v))
    n = property()
    @property
    def dd(self): "doc of dd"; return 2
    @dd.deleter
    def dd(self): print('ddel')
p = PG()
def y1(): p.ro = 1
def y2(): del p.ro
def y3(): return p.w
def y4(): p.w = 2
def y5(): return p.n
def y6(): p.n = 2
def y7(): del p.dd
def y8(): p.dd = 2
def y9(): return PG.dd.__doc__, PG.dd.__name__, PG.ro.fget.__name__, PG.n.__doc__
def y10(): return PG.n.__name__
def y11(): PG.ro.fget = 1
def y12(): return property(1).__get__(3)
def y13(): return property().__get__(None, int).__class__
def y14(): return property(lambda s: 1, doc='DD').__doc__
def y15(): return property().__isabstractmethod__
def y16(): return property().__name__
for i in range(1,17): t(globals()[f'y{i}'])
class SN:
    def __init__(self, bad=None): self.bad = bad
    def __set_name__(self, o, n):
        print('set_name', o.__name__, n)
        if self.bad: raise self.bad
class Z1: x = SN()
def z():
    class Z2: y = SN(ValueError('oops'))
t(z)
def z():
    class Z2: y = SN(); __set_name__ = 3
t(z)
class SNbad:
    def __set_name__(self): pass
def z():
    class Z3: q = SNbad()
t(z)
