# __slots__: storage, inheritance, layout conflicts and bad names.
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        print(type(e).__name__, e, *getattr(e, '__notes__', ''))
    else:
        print(r)


class A: __slots__ = ('x', 'y')
a = A(); a.x = 1
t(lambda: a.x); t(lambda: a.y)
def f(): a.z = 1
t(f)
def f(): del a.y
t(f)
def f(): del a.x; return a.x
t(f)
t(lambda: hasattr(a, '__dict__')); t(lambda: a.__dict__); t(lambda: A.x); t(lambda: A.__slots__); t(lambda: type(A.x).__name__)
t(lambda: A.x.__get__(3)); t(lambda: A.x.__set__(3, 4)); t(lambda: A.x.__name__ + A.x.__objclass__.__name__ + A.x.__qualname__); 
class B(A): __slots__ = ('z', '__dict__')
b = B(); b.x = 1; b.z = 2; b.w = 3
t(lambda: (b.__dict__, b.x, b.z, b.w))
def f(): del b.w; return b.__dict__, b.x, b.z
t(f)
def f(): b.__dict__ = {'q': 4}; return b.__dict__, b.x, b.z, b.q, list(b.__dict__.items())
t(f)
class C(A): pass
c = C(); c.foo = 1; c.x = 2; t(lambda: (c.__dict__, c.x)); 
class D(A): __slots__ = ()
def f(): D().q = 1
t(f)
class E(A): __slots__ = 'x'
e = E(); e.x = 5; t(lambda: (e.x, A.x.__get__(e)))
t(lambda: A.x.__set__(e, 6)); t(lambda: (e.x, A.x.__get__(e)))
def _f1():
    class X(int): __slots__ = ('a',)
print("class X(int): __slots__ = ('a',)", end=""); t(_f1)
def _f2():
    class X(int): __slots__ = ()
print('class X(int): __slots__ = ()', end=""); t(_f2)
def _f3():
    class X(tuple): __slots__ = ['a']
print("class X(tuple): __slots__ = ['a']", end=""); t(_f3)
def _f4():
    class X(bytes): __slots__ = ['a']
print("class X(bytes): __slots__ = ['a']", end=""); t(_f4)
def _f5():
    class X(str): __slots__ = ['a']
print("class X(str): __slots__ = ['a']", end=""); t(_f5)
def _f6():
    class X(type): __slots__ = ['a']
print("class X(type): __slots__ = ['a']", end=""); t(_f6)
def _f7():
    class X(list): __slots__ = ['a']
    x = X(); x.a = 1; print(x.a)
    try: x.b = 1
    except AttributeError as e: print(e)
print("class X(list): __slots__ = ['a']", end=""); t(_f7)
def _f8():
    class X: __slots__ = ['__dict__', '__dict__']
print("class X: __slots__ = ['__dict__', '__dict__']", end=""); t(_f8)
def _f9():
    class X: __slots__ = ['__weakref__', '__weakref__']
print("class X: __slots__ = ['__weakref__', '__weakref__']", end=""); t(_f9)
def _f10():
    class X(C): __slots__ = ['__dict__']
print("class X(C): __slots__ = ['__dict__']", end=""); t(_f10)
def _f11():
    class X(C): __slots__ = ['__weakref__']
print("class X(C): __slots__ = ['__weakref__']", end=""); t(_f11)
def _f12():
    class X: __slots__ = [3]
print('class X: __slots__ = [3]', end=""); t(_f12)
def _f13():
    class X: __slots__ = ['a b']
print("class X: __slots__ = ['a b']", end=""); t(_f13)
def _f14():
    class X: __slots__ = ['']
print("class X: __slots__ = ['']", end=""); t(_f14)
def _f15():
    class X: __slots__ = 3
print('class X: __slots__ = 3', end=""); t(_f15)
def _f16():
    class X: __slots__ = ['a']; a = 3
print("class X: __slots__ = ['a']; a = 3", end=""); t(_f16)
def _f17():
    class X: __slots__ = ['__a']; _X__a = 3
print("class X: __slots__ = ['__a']; _X__a = 3", end=""); t(_f17)
def _f18():
    class X: __slots__ = ['__qualname__']
print("class X: __slots__ = ['__qualname__']", end=""); t(_f18)
def _f19():
    class X: __slots__ = ['a', 'a']
print("class X: __slots__ = ['a', 'a']", end=""); t(_f19)
def _f20():
    class P: __slots__ = ['a']
    class Q: __slots__ = ['b']
    class R(P, Q): pass
print("class P: __slots__ = ['a']", end=""); t(_f20)
def _f21():
    class P: __slots__ = ['a']
    class Q: __slots__ = ['a']
    class R(P, Q): pass
print("class P: __slots__ = ['a']", end=""); t(_f21)
def _f22():
    class P: __slots__ = ['a']
    class Q: __slots__ = []
    class R(P, Q): __slots__ = ['c']
print("class P: __slots__ = ['a']", end=""); t(_f22)
def _f23():
    class P: __slots__ = ['a']
    class Q: pass
    class R(Q, P): pass
    r=R(); r.a=1; r.b=2; print(r.__dict__)
print("class P: __slots__ = ['a']", end=""); t(_f23)
def _f24():
    class R(int, str): pass
print('class R(int, str): pass', end=""); t(_f24)
def _f25():
    class R(list, dict): pass
print('class R(list, dict): pass', end=""); t(_f25)
def _f26():
    class R(ValueError, int): pass
print('class R(ValueError, int): pass', end=""); t(_f26)
def _f27():
    class R(ValueError, OSError): pass
print('class R(ValueError, OSError): pass', end=""); t(_f27)
def _f28():
    class R(ValueError, KeyError): pass
print('class R(ValueError, KeyError): pass', end=""); t(_f28)
def _f29():
    class R(bool): pass
print('class R(bool): pass', end=""); t(_f29)
def _f30():
    class R(type(None)): pass
print('class R(type(None)): pass', end=""); t(_f30)
def _f31():
    class R(range): pass
print('class R(range): pass', end=""); t(_f31)
def _f32():
    class R(slice): pass
print('class R(slice): pass', end=""); t(_f32)
def _f33():
    class R(type(len)): pass
print('class R(type(len)): pass', end=""); t(_f33)
def _f34():
    class R(type(lambda:0)): pass
print('class R(type(lambda:0)): pass', end=""); t(_f34)
def _f35():
    class R(type(...)): pass
print('class R(type(...)): pass', end=""); t(_f35)
def _f36():
    class R(object, int): pass
print('class R(object, int): pass', end=""); t(_f36)
def _f37():
    class R(A, A): pass
print('class R(A, A): pass', end=""); t(_f37)
def _f38():
    class R(3): pass
print('class R(3): pass', end=""); t(_f38)
def _f39():
    class R('x', 'y'): pass
print("class R('x', 'y'): pass", end=""); t(_f39)
def _f40():
    class R(len): pass
print('class R(len): pass', end=""); t(_f40)
def _f41():
    class R(dict.keys.__class__): pass
print('class R(dict.keys.__class__): pass', end=""); t(_f41)
def _f43():
    class X: __slots__ = {'a': 'doc a', 'b': None}
    print(X.__slots__, X.a.__doc__)
print("class X: __slots__ = {'a': 'doc a', 'b': None}", end=""); t(_f43)
def _f44():
    class X: __slots__ = (n for n in ['a'])
    print(X().__class__.__name__); X().a = 1
print("class X: __slots__ = (n for n in ['a'])", end=""); t(_f44)
class Priv: __slots__ = ('__p',)
pp = Priv(); t(lambda: setattr(pp, '_Priv__p', 3)); t(lambda: (pp._Priv__p, sorted(n for n in Priv.__dict__ if 'p' in n)))
