# Attribute and method sites become hot and then see the class or the instance change.
class A:
    kind = 'class attr'

    def __init__(self, x):
        self.x = x

    def m(self):
        return ('A.m', self.x)


def get(o):
    return o.x


def kind(o):
    return o.kind


def call(o):
    return o.m()


def store(o, v):
    o.x = v
    return o.x


def run(f, *a):
    for _ in range(250):
        r = f(*a)
    return r


def attempt(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


a = A(1)
print(run(get, a), run(kind, a), run(call, a), run(store, a, 5))
A.m = lambda self: 'replaced'
print(run(call, a))
a.m = lambda: 'instance shadows'
print(run(call, a))
del a.m
print(run(call, a))
a.kind = 'own'
print(run(kind, a), run(kind, A(2)))
del a.kind
print(run(kind, a))
A.kind = property(lambda self: 'property')
print(run(kind, a), attempt(setattr, a, 'kind', 1))
a.__dict__['kind'] = 'hidden'
print(run(kind, a))
A.kind = 'plain again'
print(run(kind, a))
del A.kind
print(run(kind, a), attempt(kind, A(3)))
A.x = property(lambda self: 'x property')
print(run(get, a), attempt(store, a, 1))
del A.x
print(run(get, a), run(store, a, 6))


class B(A):
    pass


b = B(7)
print(run(call, b), run(get, b))
B.m = lambda self: 'B.m'
print(run(call, b), run(call, a))
del B.m
print(run(call, b))
A.m = staticmethod(lambda: 'static')
print(run(call, b), run(call, a))
A.m = classmethod(lambda cls: cls.__name__)
print(run(call, b), run(call, a))
A.m = print
print(attempt(call, b))
del A.m
print(attempt(call, b))
A.__getattr__ = lambda self, name: (lambda: f'getattr {name}')
print(run(call, b), run(get, b))
A.__getattribute__ = lambda self, name: (lambda: f'getattribute {name}')
print(run(call, b), run(lambda o: o.x(), b))
del A.__getattribute__
print(run(get, b))
del A.__getattr__
A.__setattr__ = lambda self, n, v: object.__setattr__(self, n, ('via', v))
print(run(store, b, 1))
del A.__setattr__
print(run(store, b, 1))


class Other:
    __slots__ = ('x', 'm')


o = Other()
print(attempt(get, o))
print(run(store, o, 'slot'), run(get, o))
o.m = lambda: 'slot m'
print(run(call, o))
del o.x
print(attempt(get, o))
print(attempt(kind, o))
a.__class__ = B
print(type(a).__name__, run(get, a))
shapes = []
for i in range(12):
    s = A(i)
    for j in range(i):
        setattr(s, f'extra{j}', j)
    s.x = i * 10
    shapes.append(s)
print([run(get, s) for s in shapes], [run(store, s, n) for n, s in enumerate(shapes)])
for s in shapes[::2]:
    del s.x
print([attempt(get, s) for s in shapes])
A.x = 'fallback'
print([attempt(get, s) for s in shapes])


class M(type):
    def __call__(cls, *a):
        return ('meta call', a)


class T(metaclass=M):
    pass


def make(c):
    return c(1)


print(run(make, A).x, run(make, T), run(make, str))
A.__init__ = lambda self, x: setattr(self, 'y', x)
print(run(make, A).__dict__)
A.__new__ = lambda cls, x: 'not an A'
print(run(make, A))
B.__bases__ = (Other,) if False else (A,)


class Base1:
    def who(self):
        return 'base1'


class Base2:
    def who(self):
        return 'base2'


class D(Base1):
    def who(self):
        return 'D+' + super().who()


d = D()
print(run(lambda o: o.who(), d))
D.__bases__ = (Base2,)
print(run(lambda o: o.who(), d))
Base2.who = lambda self: 'patched base2'
print(run(lambda o: o.who(), d))
