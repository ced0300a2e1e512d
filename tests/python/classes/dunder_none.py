# Special methods set to None: what is tried, and what the errors say.
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        print(type(e).__name__, e, *getattr(e, '__notes__', ''))
    else:
        print(r)


import operator

class A:
    __add__ = None; __radd__ = None; __lt__ = None; __iter__ = None; __hash__ = None; __contains__ = None
    __len__ = None; __getitem__ = None; __eq__ = None; __call__ = None; __bool__ = None; __neg__ = None; __repr__ = None
    __iadd__ = None; __index__ = None; __int__ = None; __float__ = None; __enter__ = None; __reversed__ = None; __next__ = None; __str__ = None; __format__ = None; __setitem__ = None; __delitem__ = None; __pow__ = None; __missing__ = None; __round__ = None; __abs__ = None; __complex__=None; __bytes__=None; __dir__ = None; __divmod__ = None
a = A()
def iadd(x):
    x += 1
for f in [lambda: a + 1, lambda: 1 + a, lambda: a < 1, lambda: 1 > a, lambda: iter(a), lambda: list(a), lambda: hash(a), lambda: 1 in a, lambda: len(a), lambda: a[0], lambda: a == 1, lambda: 1 == a, lambda: a(), lambda: bool(a), lambda: -a, lambda: repr(a), lambda: iadd(a), lambda: operator.index(a), lambda: int(a), lambda: float(a), lambda: reversed(a), lambda: next(a), lambda: str(a), lambda: format(a), lambda: a.__add__, lambda: [*a], lambda: {a: 1}, lambda: a ** 2, lambda: round(a), lambda: abs(a), lambda: complex(a), lambda: a != 1, lambda: dir(a), lambda: divmod(a,1), lambda: '%s' % a, lambda: f'{a!r}', lambda: [1][a], lambda: range(a), lambda: operator.setitem(a,1,2), lambda: operator.delitem(a,1), lambda: callable(a), lambda: not a]:
    t(f)
def w():
    with a: pass
t(w)
class B:
    def __add__(self, o): return 'B.add'
    def __radd__(self, o): return 'B.radd'
class C(B):
    __radd__ = None
class D(B):
    __add__ = None
t(lambda: B() + C()); t(lambda: D() + 1); t(lambda: D() + B()); t(lambda: 1 + C()); t(lambda: B() + D())
class E:
    def __getitem__(self, i): return [1,2,3][i]
    __iter__ = None
t(lambda: list(E())); t(lambda: 2 in E()); t(lambda: E()[1]); t(lambda: reversed(E()))
class F(E):
    __contains__ = None
t(lambda: 1 in F())
class G(list):
    __iter__ = None
t(lambda: list(G([1]))); t(lambda: [x for x in G([1])]); t(lambda: 1 in G([1])); t(lambda: tuple(G()))
class H(int):
    __add__ = None; __hash__ = None; __str__ = None; __lt__ = None
t(lambda: H(3) + 1); t(lambda: 1 + H(3)); t(lambda: hash(H(3))); t(lambda: H(3) < 4); t(lambda: 4 > H(3)); t(lambda: {H(3)})
