# What names mean in the scopes of annotations and type parameters.
x = 'global'


class C:
    x = 'class'

    def f[T: x](self, a: x): ...

    type A = x
    y: x
    lambda_result: (lambda: x)()
    nested: list(x for _ in [1])

    class D[U: x](list[x]): ...


print(C.f.__type_params__[0].__bound__, C.f.__annotations__, C.A.__value__)
print(C.__annotations__)
print(C.D.__type_params__[0].__bound__, C.D.__orig_bases__[0])


# A name that the class binds goes before the type parameter.
class Shadow:
    T = 'class T'

    def f[T](self, a: T): ...

    type A[T] = T


print(Shadow.f.__annotations__, Shadow.A.__value__)


def outer():
    local = 'outer local'

    class Inner:
        a: local
        if False:
            local = 'never'

        def f(self, x: local): ...

    local = 'outer local, changed'
    return Inner


Inner = outer()
print(Inner.__annotations__, Inner.f.__annotations__)
Inner.local = 'set on the class'
print(Inner.__annotate__(1), Inner.f.__annotate__(1))


class G:
    global x
    g: x

    def f(self, a: x): ...


print(G.__annotations__, G.f.__annotations__)


def nonlocal_in_class():
    z = 'enclosing'

    class N:
        nonlocal z
        z = 'assigned through nonlocal'
        n: z

        def f(self, a: z): ...

    return N.__annotations__, N.f.__annotations__, 'z' in N.__dict__


print(nonlocal_in_class())


# The type parameter of a class is visible in it, and in its methods.
class Box[T]:
    inner: T

    def get(self) -> T: ...

    def other[S](self, x: T, y: S): ...

    class Nested:
        deep: T

    made = [T, T]


print(Box.__annotations__, Box.get.__annotations__, Box.other.__annotations__, Box.Nested.__annotations__, Box.made)
print(Box.__annotate__.__code__.co_freevars, Box.get.__annotate__.__code__.co_freevars)


# `__class__` and the class's own name.
class Self:
    me: Self
    cls: __class__

    def f(self, x: __class__): ...


print(Self.__annotations__, Self.f.__annotations__)


def comprehension[T](xs: [T for _ in range(2)]): ...


print(comprehension.__annotations__)


def assigned_later():
    def f(x: y): ...

    y = 'assigned after'
    return f.__annotations__


print(assigned_later())


def never_assigned():
    def f(x: y): ...

    return f
    y = 1


try:
    never_assigned().__annotations__
except NameError as error:
    print(type(error).__name__, error)
