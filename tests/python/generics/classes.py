# `class C[T]` derives from `Generic[T]`.
from typing import Generic, get_args, get_origin


class Box[T]:
    def __init__(self, item):
        self.item = item


print(Box.__bases__ == (Generic,), Box.__type_params__, Box.__parameters__, Box.__mro__[1:] == (Generic, object))
(T,) = Box.__type_params__
print(get_origin(Box.__orig_bases__[0]) is Generic, get_args(Box.__orig_bases__[0]) == (T,))
alias = Box[int]
print(alias.__origin__ is Box, alias.__args__, alias(3).item, alias(3).__orig_class__ == Box[int])
print(alias == Box[int], alias == Box[str], hash(alias) == hash(Box[int]))


class Pair[K, V](dict):
    pass


print(Pair.__bases__ == (dict, Generic), Pair.__type_params__, Pair[int, str].__args__)


class Sub[X](Box[X], metaclass=type):
    pass


print(Sub.__bases__ == (Box, Generic), Sub.__parameters__, Sub[int].__args__)


class Concrete(Box[int]):
    pass


print(Concrete.__bases__, Concrete.__parameters__, get_args(Concrete.__orig_bases__[0]), Concrete.__type_params__)


class Variadic[*Ts, **P]:
    pass


print(Variadic.__type_params__, len(Variadic.__parameters__))


def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print(error)


def both():
    class Wrong[T](Generic[T]):
        pass


def plain():
    class Wrong[T](Generic):
        pass


attempt(both)
attempt(plain)
attempt(lambda: Concrete[int])


# Keywords, decorators, the class's names in its bases.
class Meta(type):
    def __new__(meta, name, bases, namespace, **keywords):
        print('Meta', name, len(bases), keywords, '__type_params__' in namespace)
        return super().__new__(meta, name, bases, namespace)


def decorate(cls):
    print('decorating', cls.__name__, cls.__type_params__)
    return cls


@decorate
class Full[T](list[T], metaclass=Meta, key=[T for _ in 'ab']):
    x: T
    __secret = T

    def method[U](self, a: T, b: U):
        return T, U, self.__secret, __class__


print(Full().method(1, 2), Full.__annotations__, Full.method.__annotations__)
print(Full.__qualname__, Full.method.__qualname__, sorted(n for n in Full.__dict__ if 'type_params' in n))

# Names are looked up in the scope of the parameters, which has a frame.
try:

    class Missing[T](undefined):
        pass

except NameError as error:
    print(error, error.__traceback__.tb_next.tb_frame.f_code.co_name)


def enclosing():
    base = list

    class Local[T](base):
        item = base

        def f(self):
            return base, T

    return Local


print(enclosing().__bases__[0], enclosing()().f(), enclosing().__qualname__)
