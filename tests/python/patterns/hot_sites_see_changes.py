# Class patterns remember what they saw; changes of classes must be noticed.
class A:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y):
        self.x = x
        self.y = y
class B(A): pass
class C:
    def __init__(self):
        self.y = 'cy'
        self.x = 'cx'

def one(v):
    match v:
        case A(x): return 'A', x
        case C(x=x): return 'C', x
        case _: return 'none'
def two(v):
    match v:
        case A(x, y): return 'A', x, y
        case C(x=x, y=y): return 'C', x, y
        case _: return 'none'
def only(v):
    match v:
        case A(): return 'A'
        case C(): return 'C'
        case int(): return 'int'
        case str(s): return s
        case _: return 'none'
def all_three(v): return one(v), two(v), only(v)

for _ in range(200):
    for v in (A(1, 2), B(3, 4), C(), 5, 'text', None):
        all_three(v)
for v in (A(1, 2), B(3, 4), C(), 5, 'text', None): print(all_three(v))

A.__match_args__ = ('y', 'x')
print(all_three(A(1, 2)), all_three(B(3, 4)))
A.x = property(lambda self: 'property', lambda self, value: None)
print(all_three(A(1, 2)))
del A.x
print(all_three(A(1, 2)))
v = A(1, 2)
del v.x
print(all_three(v))
v.x = 'again'
print(all_three(v))
del A.__match_args__
try:
    one(A(1, 2))
except TypeError as e:
    print(e)
A.__match_args__ = ('x',)
print(one(A(1, 2)))
try:
    two(A(1, 2))
except TypeError as e:
    print(e)
A.__match_args__ = ('x', 'y')
class D: pass
class E(D): pass
print(only(E()))
for _ in range(100): only(E())
E.__bases__ = (C,)
print(only(E()), one(E()), two(E()))

class Lie:
    x = y = 0
print(all_three(Lie()))
class Pretender(Lie):
    pretends = False
    @property
    def __class__(self): return A if Pretender.pretends else Lie
print(all_three(Pretender()))
Pretender.pretends = True
print(all_three(Pretender()))
Pretender.pretends = False
print(all_three(Pretender()))

def getattr_later(v):
    match v:
        case A(x, y): return x, y
    return None
for _ in range(100): getattr_later(A(1, 2))
A.__getattribute__ = lambda self, name: name.upper()
print(getattr_later(A(1, 2)))
del A.__getattribute__
print(getattr_later(A(1, 2)))

def rebound(v):
    match v:
        case K(): return 'K'
        case _: return 'no'
K = A
for _ in range(100): rebound(A(1, 2))
print(rebound(A(1, 2)), rebound(5))
K = int
print(rebound(A(1, 2)), rebound(5))
