# MROs that do not exist, and metaclasses with an mro of their own.
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        print(type(e).__name__, e, *getattr(e, '__notes__', ''))
    else:
        print(r)


class A: pass
class Ba:
    def who(self): return "Ba"
class Bb: pass

def _f45():
    class X(object, A): pass
print('class X(object, A): pass', end=""); t(_f45)
def _f46():
    class A1: pass
    class B1(A1): pass
    class X(A1, B1): pass
print('class A1: pass', end=""); t(_f46)
def _f47():
    class A1: pass
    class B1: pass
    class C1(A1,B1): pass
    class D1(B1,A1): pass
    class X(C1, D1): pass
print('class A1: pass', end=""); t(_f47)
class MM(type):
    def mro(cls): return [cls, Ba, object]
class Mm(Bb, metaclass=MM): pass
t(lambda: Mm().who()); t(lambda: Mm.__mro__ == (Mm, Ba, object))
class MM2(type):
    def mro(cls): return [cls, 3]
def _f48():
    class X(metaclass=MM2): pass
print('class X(metaclass=MM2): pass', end=""); t(_f48)
class MM3(type):
    def mro(cls): return 3
def _f49():
    class X(metaclass=MM3): pass
print('class X(metaclass=MM3): pass', end=""); t(_f49)
class MM4(type):
    def mro(cls): return [int, cls, object]
def _f50():
    class X(metaclass=MM4): pass
print('class X(metaclass=MM4): pass', end=""); t(_f50)
