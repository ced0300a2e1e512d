"""The qualified names of what is defined in annotations and bounds leave out one scope."""


def f(a: lambda: 1, *b: (x for x in "")) -> (lambda: 2):
    pass


def g[T: lambda: 1](a: (lambda: T)):
    pass


class C:
    x: lambda: 1

    def m(self, a: lambda: 1):
        def inner(a: lambda: 1):
            pass

        return inner

    def n[T](self, a: lambda: T):
        pass


class D[T: lambda: 1]:
    x: lambda: T


type A[T] = lambda: T
type B = lambda: 1


def show(value):
    print(getattr(value, "__qualname__", value))


for function in (f, g, C.m, C.m(None), C.n):
    for value in function.__annotations__.values():
        show(value)
for cls in (C, D):
    show(cls.__annotations__["x"])
for owner in (g, D):
    show(owner.__type_params__[0].__bound__)
show(A.__value__)
show(B.__value__)
