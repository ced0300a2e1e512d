from collections import namedtuple
P = namedtuple("P", "x y", defaults=[9])
class Odd:
    def __new__(cls, a):
        if a == 1: return None
        if a == 2: return 5
        if a == 3: return Sub.__new__(Sub, 0)
        if a == 4: raise ValueError("four")
        self = object.__new__(cls); self.a = a
        return self
class Sub(Odd):
    def __init__(self, a): self.b = ("init", a)
def make(n): return Odd(n)
def show(v):
    return type(v).__name__, getattr(v, "__dict__", v)
for n in (0, 1, 2, 3, 0):
    for _ in range(130): r = make(n)
    print(n, show(r))
for _ in range(130):
    try: make(4)
    except ValueError as e:
        t = e.__traceback__; n = []
        while t: n.append((t.tb_frame.f_code.co_name, t.tb_lineno)); t = t.tb_next
print(n)
def pair(a, b): return P(a, b)
for i in range(200): p = pair(i, 2)
print(p, type(p), P(3), p._replace(x=1))
try:
    def three(): return P(1, 2, 3)
    for _ in range(100): three()
except TypeError as e: print(e)
Odd.__init__ = lambda self, a: setattr(self, "late", a)
print(show(make(7)), show(make(3)))
del Odd.__init__
print(show(make(8)))
Odd.__new__ = lambda cls, a: (cls.__name__, a)
print(make(1))
class E:
    def __init__(self, a, b, c=3, *, k=4): self.v = (a, b, c, k)
class F:
    def __init__(self, a, b, c): self.v = (a, b, c)
def mk(cls, **kw): return cls(1, 2, **kw)
def m1(): return E(1, 2, k=5), E(1, c=2, b=3), F(1, 2, c=3), F(4, 5, 6)
for _ in range(150): r = m1()
print([x.v for x in r])
def bad(k):
    if k == 0: return F(1, 2, d=3)
    if k == 1: return F(1, 2, b=3)
    if k == 2: return F(1, c=3)
    return F(1, 2, 3, 4)
for k in range(4):
    for _ in range(100):
        try: bad(k)
        except TypeError as e: m = e
    print(m)
