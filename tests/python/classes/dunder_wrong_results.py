# Special methods that return values of the wrong type.
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        print(type(e).__name__, e, *getattr(e, '__notes__', ''))
    else:
        print(r)


import operator

class P:
    def __len__(self): return -1
    def __bool__(self): return 1
    def __repr__(self): return 1
    def __str__(self): return 2
    def __iter__(self): return 3
    def __index__(self): return 'x'
    def __int__(self): return 'x'
    def __float__(self): return 'x'
    def __format__(self, s): return 3
    def __contains__(self, x): return []
    def __next__(self): return 1
    def __complex__(self): return 1
    def __init_subclass__(cls): return 5
    def __dir__(self): return 3
    def __bytes__(self): return 3
    def __reversed__(self): return 3
    def __round__(self, n=None): return ('round', n)
    def __sizeof__(self): return 3
    def __call__(self, *a, **k): return a, k
    def __instancecheck__(self, x): return 3
p = P()
for f in [len, bool, repr, str, iter, operator.index, int, float, format, next, complex, dir, bytes, reversed, round, lambda p: 1 in p, lambda p: p(1, k=2), lambda p: [1][p], lambda p: isinstance(1, p), list, hex, bin, chr]:
    t(f, p)
class Q:
    def __len__(self): return 'x'
t(len, Q()); t(bool, Q())
class R:
    def __len__(self): return 2**70
t(len, R()); t(bool, R())
class S:
    def __init__(self): return 1
t(S)
class T:
    def __new__(cls): return 1
t(T)
class U:
    def __new__(cls, *a): return super().__new__(cls, *a)
t(U, 1)
class V:
    def __init__(self, a): super().__init__(a)
t(V, 1)
class W: pass
t(W, 1); t(W, a=1); t(object, 1); t(object.__new__, W, 1); t(object().__init__, 1); t(W().__init__, 1)
