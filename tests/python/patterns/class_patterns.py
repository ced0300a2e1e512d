class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y):
        self.x = x
        self.y = y
class Point3(Point):
    __match_args__ = ('x', 'y', 'z')
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z
class Other:
    x = 1
    y = 2

def where(p):
    match p:
        case Point(0, 0): return 'origin'
        case Point3(x, y, 0): return f'flat {x} {y}'
        case Point3(z=z): return f'3d {z}'
        case Point(x=0, y=y): return f'on y at {y}'
        case Point(x, y=0): return f'on x at {x}'
        case Point(x, y) if x == y: return f'diagonal {x}'
        case Point(): return 'somewhere'
        case Other(x=x, y=y): return f'other {x} {y}'
    return 'not a point'

for p in (Point(0, 0), Point(0, 1), Point(2, 0), Point(3, 3), Point(1, 2), Point3(1, 2, 0), Point3(1, 2, 3), Point3(0, 0, 9),
          Other(), None, 1, 'x', Point):
    print(where(p))

# Built-in types whose single positional pattern takes the whole subject.
def builtin(x):
    match x:
        case bool(b): return 'bool', b
        case int(i): return 'int', i
        case float(f): return 'float', f
        case str(s): return 'str', s
        case bytes(b): return 'bytes', b
        case bytearray(b): return 'bytearray', b
        case tuple(t): return 'tuple', t
        case list(l): return 'list', l
        case dict(d): return 'dict', d
        case set(s): return 'set', s
        case frozenset(s): return 'frozenset', s
        case complex(real=r, imag=i): return 'complex', r, i
        case range(start=a, stop=b, step=c): return 'range', a, b, c
        case type(): return 'type'
        case object(): return 'object'
class MyInt(int): pass
class MyStr(str): pass
for x in (True, 1, 10 ** 30, 1.5, 'a', b'a', bytearray(b'b'), (1,), [1], {1: 2}, {3}, frozenset([4]), 1j, range(1, 2, 3), int,
          None, MyInt(5), MyStr('m')):
    print(builtin(x))

def inner(x):
    match x:
        case int(0 | 1 as small): return 'small', small
        case str('a' | 'b'): return 'letter'
        case list([a, b]): return a, b
        case dict({'k': v}): return v
        case tuple((int(), str()) as t): return t
        case int(real=r): return 'real', r
    return None
print([inner(x) for x in (0, 1, 7, 'a', 'c', [1, 2], {'k': 3}, (1, 'x'), ('x', 1))])

# A subclass may take its own way.
class Own(int):
    __match_args__ = ('real', 'numerator')
match Own(5):
    case Own(a, b): print(a, b)
match Own(5):
    case int(a): print(a)

# Attributes: all are fetched before the first is compared; AttributeError means no match, others go on.
class Loud:
    __match_args__ = ('a', 'b', 'c')
    def __getattr__(self, name):
        print('get', name, end=' ')
        if name == 'missing': raise AttributeError(name)
        if name == 'broken': raise RuntimeError(name)
        return name
def loud(x):
    match x:
        case Loud('x', 'y'): return 1
        case Loud(a='a', missing=_, c='c'): return 2
        case Loud('a', c='c', d=d): return d
print(loud(Loud()))
try:
    match Loud():
        case Loud(broken=1): pass
except RuntimeError as e:
    print(repr(e))

# The class is any expression of dotted names; __instancecheck__ decides.
class Meta(type):
    def __instancecheck__(cls, instance):
        print('check', instance)
        return instance == 3
class Three(metaclass=Meta): pass
for x in (3, 4, Three()):
    match x:
        case Three(): print('three')
        case _: print('no')
class Pretender:
    @property
    def __class__(self): return Point
    x = 1
    y = 2
print(where(Pretender()))

class Holder:
    class Inner:
        __match_args__ = ('v',)
        def __init__(self, v): self.v = v
match Holder.Inner(5):
    case Holder.Inner(v): print(v)

# Private names in patterns are taken as they are written.
class Private:
    def __init__(self): self.__secret = 1
    def find(self):
        match self:
            case Private(__secret=s): return 'plain', s
            case Private(_Private__secret=s): return 'mangled', s
print(Private().find())
