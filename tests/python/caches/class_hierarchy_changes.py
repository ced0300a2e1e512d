class A:
    def who(self):
        return "A"


class B:
    def who(self):
        return "B"


class C(A):
    pass


def call(o):
    return o.who()


c = C()
print([call(c) for _ in range(1000)][-1])
C.__bases__ = (B,)
print(call(c), C.__mro__[1].__name__, isinstance(c, B), isinstance(c, A))
c.__class__ = A
print(call(c))


class D(A):
    def who(self):
        return "D" + super().who()


d = D()
print([call(d) for _ in range(1000)][-1])
A.who = lambda self: "A2"
print(call(d), call(c))
D.__name__ = "Renamed"
print(type(d).__name__, call(d))
del D.who
print(call(d))
A.who = property(lambda self: lambda: "from property")
print(call(d))
A.who = classmethod(lambda cls: cls.__name__)
print(call(d))
A.who = staticmethod(lambda: "static")
print(call(d))
try:
    del A.who
    call(d)
except AttributeError as error:
    print(error)
