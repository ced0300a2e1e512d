# `def f[T]`: the parameters are the function's, evaluated in a scope of their own.
def identity[T](x: T) -> T:
    return x


print(identity(3), identity.__type_params__, identity.__annotations__)
T, = identity.__type_params__
print(type(T).__name__, T.__name__, T, T.__bound__, T.__constraints__, T.__infer_variance__, T.__covariant__)


def many[A: int, B: (int, str), *Cs, **D](a: A, b: B, *args: *Cs, **kwargs: D.kwargs): ...


print(many.__type_params__, [type(p).__name__ for p in many.__type_params__])
A, B, Cs, D = many.__type_params__
print(A.__bound__, A.__constraints__, B.__bound__, B.__constraints__, Cs.__name__, D.__name__)


# The parameters are variables of the function, and are seen by what is in it.
def outer[T](x):
    def inner[U](y):
        return T, U, x, y

    class Local:
        member = T

        def method(self):
            return T

    return inner, Local, [T for _ in range(2)], (lambda: T)()


inner, Local, listed, called = outer(5)
print(inner(6), Local.member, Local().method(), listed, called)
print(inner.__type_params__, inner.__qualname__, Local.__qualname__)

# Defaults are evaluated outside: the parameters are not there yet.
U = 'global U'


def default[U](x=U, *, y=U):
    return x, y, U


print(default(), default.__defaults__, default.__kwdefaults__)


# Decorators, too; they get the finished function.
def show(function):
    print('decorating', function.__name__, function.__type_params__)
    return function


@show
def decorated[V](): ...


def generator[T]():
    yield T
    yield T


print(list(generator()))


def recursive[T](n):
    return [T] if n == 0 else recursive(n - 1)


print(recursive(3))


class C:
    kind = int

    def method[T: kind](self, x: T, y: kind) -> C:
        return T

    @staticmethod
    def static[S](x: S):
        return S

    __private = 3

    def uses_private[__X](self):
        return self.__private, __X


print(C().method(1), C.method.__type_params__, C.method.__annotations__)
print(C.method.__type_params__[0].__bound__, C.static(1))
print(C().uses_private(), C.uses_private.__type_params__)

# The attribute can be replaced, by a tuple.
identity.__type_params__ = (1, 2)
print(identity.__type_params__)
for wrong in [1], None:
    try:
        identity.__type_params__ = wrong
    except TypeError as error:
        print(error)
try:
    del identity.__type_params__
except TypeError as error:
    print(error)
print((lambda: 1).__type_params__)


# A new type variable each time the definition runs.
def make():
    def f[T](): ...

    return f.__type_params__[0]


print(make() is make(), make() == make())


# A frame of its own shows in the names of what is inside, not in theirs.
def f[T]():
    class Inner: ...

    return Inner


print(f.__qualname__, f().__qualname__)
