# Scopes of annotations and type parameters show in qualified names as in CPython: one of them is left out, the next is not.
def outer():
    def f(a: lambda: 1, *args: [x for x in (lambda: 2,)]) -> (lambda: 3): pass

    for value in f.__annotations__.values():
        print(value[0].__qualname__ if isinstance(value, list) else value.__qualname__)

    class K:
        a: lambda: 1
        type A[T: lambda: 5] = lambda: T

        def m(self, x: lambda: 0): return lambda: 9

    print(K.__annotations__["a"].__qualname__, K.A.__value__.__qualname__)
    print(K.A.__type_params__[0].__bound__.__qualname__)
    print(K.m.__annotations__["x"].__qualname__, K().m(1).__qualname__)

    def g[T: (lambda: 5)](x: T = (lambda: 4)): return x, T.__bound__

    print([one.__qualname__ for one in g()], g.__qualname__)

    class H[T]:
        def n(self): return lambda: 1

        class J[U]: pass

    print(H().n().__qualname__, H.J.__qualname__, H.n.__qualname__)


outer()
a: lambda: 1
print(__annotate__(1)["a"].__qualname__)
type G = lambda: 1
print(G.__value__.__qualname__)
