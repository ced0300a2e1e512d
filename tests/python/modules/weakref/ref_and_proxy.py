import _weakref
from _weakref import getweakrefcount, getweakrefs, proxy, ref


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class A:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, A) and self.n == other.n

    def __hash__(self):
        return self.n

    def __add__(self, other):
        return "add", self.n, other

    def __radd__(self, other):
        return "radd", self.n, other

    def __len__(self):
        return self.n

    def __getitem__(self, key):
        return key

    def __call__(self, *args):
        return args


a, b = A(1), A(1)
r = ref(a)
print(r() is a, ref(a) is r, r == ref(b), r != ref(A(2)), hash(r), r.__callback__)
print(getweakrefcount(a), getweakrefs(a) == [r], getweakrefcount(3), getweakrefs(3))
called = ref(a, print)
print(called.__callback__, called is r, called == r, getweakrefcount(a), a.__weakref__ is r)
print(ref[int], ref is _weakref.ReferenceType, type(r))


class Keyed(ref):
    __slots__ = ("key",)

    def __new__(cls, obj, callback, key):
        self = super().__new__(cls, obj, callback)
        self.key = key
        return self

    def __init__(self, obj, callback, key):
        super().__init__(obj, callback)


k = Keyed(a, None, "k")
print(k() is a, k.key, k is r, k == r, type(getweakrefs(a)[0]) is ref)

p = proxy(a)
print(p.n, p + 1, 1 + p, len(p), p["x"], p(1, 2), bool(p), p == b, isinstance(p, A), type(p))
print(proxy(a) is p, str(type(proxy(A))), getweakrefcount(a))
p.n = 5
p.m = 6
del p.m
print(a.n, vars(p))
show(lambda: hash(p))
show(lambda: next(p))
show(lambda: p.zz)
show(lambda: ref(3))
show(lambda: ref(None))
show(lambda: ref([]))
show(lambda: ref("text"))
show(lambda: ref((1,)))
show(lambda: ref())
show(lambda: ref(a, 1, 2))
show(lambda: ref(a, callback=1))
show(lambda: r(1))
show(lambda: r < r)
show(lambda: proxy(3))
show(lambda: type(p)())


class Slotted:
    __slots__ = ("x",)


class Referable:
    __slots__ = ("x", "__weakref__")


class Integer(int):
    pass


show(lambda: ref(Slotted()))
x = Referable()
show(lambda: ref(x)() is x)
show(lambda: ref(Integer(3)))
for value in (len, lambda: 0, A, a.__add__, {1}, frozenset("a"), (n for n in "a"), _weakref, int, list[int]):
    print(ref(value)() is value, end=" ")
print()
