import sys
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

class Listed: __match_args__ = ['a']
class Numbers:
    __match_args__ = ('a', 3)
    a = 1
class Twice:
    __match_args__ = ('a', 'a')
    a = 1
class Nothing: pass
class Empty: __match_args__ = ()
class NoneArgs: __match_args__ = None
class SubTuple(tuple): pass
class Odd: __match_args__ = SubTuple('a')

def f1():
    match Listed():
        case Listed(1): return 1
def f2():
    match Numbers():
        case Numbers(1, 2): return 1
def f3():
    match Numbers():
        case Numbers(1): return 'first only'
def f4():
    match Twice():
        case Twice(1, 2): return 1
def f5():
    match Twice():
        case Twice(1, a=2): return 1
def f6():
    match Nothing():
        case Nothing(1): return 1
def f7():
    match Empty():
        case Empty(1, 2): return 1
def f8():
    match 3:
        case int(1, 2): return 1
def f9():
    match 3:
        case f1(): return 1
def f10():
    match NoneArgs():
        case NoneArgs(1): return 1
def f11():
    match Odd():
        case Odd(1): return 1
def f12():
    match 3:
        case Listed(1): return 1
        case Nothing(1, 2): return 1
    return 'the check of the class comes first'
def f13():
    match 1:
        case undefined(): return 1
def f14():
    match 1:
        case sys.undefined(): return 1
def f15():
    match 1:
        case complex(1): return 1
        case object(1): return 1
for _ in range(3):
    for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15):
        attempt(f)

class Meta(type):
    @property
    def __match_args__(cls):
        raise ValueError('from the metaclass')
class WithMeta(metaclass=Meta): pass
def f16():
    match WithMeta():
        case WithMeta(): return 'not asked'
def f17():
    match WithMeta():
        case WithMeta(x): return x
attempt(f16)
attempt(f17)
