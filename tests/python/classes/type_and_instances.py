class A:
    """Docs."""

    def m(self): ...


class B(A):
    pass


a, b = A(), B()
print(type(a) is A, type(b) is A, isinstance(b, A), type(A), type(type), a.__class__ is A, A.__class__ is type)
print(A.__name__, A.__qualname__, A.__module__, A.__doc__, B.__doc__, B.__bases__, object.__bases__)
print(A, type("x"), type(None), type(NotImplemented), type(...), type(len), type(A.m), type(a.m))
C = type("C", (A,), {"v": 5, "f": lambda self: self.v})
print(C.__name__, C().f(), C.__mro__[1] is A, C.__module__)
b.__class__ = A
print(type(b) is A, isinstance(b, B))
A.__name__ = "Renamed"
print(A.__name__, A.__qualname__, repr(a)[:17])
print(isinstance(A, type), isinstance(type, object), issubclass(type, object), isinstance(object, type))
try:
    isinstance(5, 5)
except TypeError as error:
    print(error)
try:
    issubclass(5, int)
except TypeError as error:
    print(error)
print(type(5)(7), type([])("ab"), type(a)() is a, (type(1), type(2))[0] is int)
