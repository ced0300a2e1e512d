# types.GenericAlias: `list[int]`.
import copy
from types import GenericAlias

alias = list[int]
print(alias, alias.__origin__, alias.__args__, alias.__parameters__, alias.__unpacked__)
print(type(alias) is GenericAlias, isinstance(alias, type), alias.__class__)
print(alias() == [], dict[str, int](a=1), alias.append, alias.__name__, alias.__module__, alias.__mro__)


def attempt(title, action):
    try:
        print(title, '=>', action())
    except Exception as error:
        print(title, 'raises', type(error).__name__, error)


for name in '__bases__', '__copy__', '__deepcopy__', 'missing':
    attempt(name, lambda: getattr(alias, name))
attempt('set', lambda: setattr(alias, 'x', 1))
attempt('set', lambda: setattr(alias, '__origin__', 1))
attempt('isinstance', lambda: isinstance([], alias))
attempt('issubclass', lambda: issubclass(list, alias))
attempt('in a tuple', lambda: isinstance([], (int, alias)))
print(alias == list[int], alias != list[str], alias == list, alias == tuple[int], hash(alias) == hash(list[int]))
attempt('hash', lambda: hash(list[[]]))
attempt('less', lambda: alias < alias)
print(copy.copy(alias), copy.deepcopy(alias) == alias, alias.__reduce__(), alias.__reduce_ex__(2)[1])
print(alias.__mro_entries__((alias,)))


class Sub(list[int], dict[str, int].__origin__ if False else object):
    pass


print(Sub.__bases__, Sub.__orig_bases__)

# Text.
print(list['x'], list[...], tuple[()], tuple[int, ...], list[None], list[type(None)], list[[int, str]], list[[]])
print(dict[str, list[tuple[int, ...]]], list[Sub], list[len], type[Sub], GenericAlias(5, 3))
print(GenericAlias(list, [int, [str, ...]]), list[3, 'a'], list[lambda: 1].__args__[0].__name__)

# Unpacking.
unpacked = [*tuple[int, str]]
print(unpacked, unpacked[0].__unpacked__, unpacked[0].__typing_unpacked_tuple_args__, list[int].__typing_unpacked_tuple_args__)
print(unpacked[0] == tuple[int, str], unpacked[0] == [*tuple[int, str]][0], unpacked[0].__reduce__()[0])
iterator = iter(alias)
print(type(iterator).__name__, iterator.__reduce__()[1], next(iterator), list(iterator), iterator.__reduce__()[1])


def f(*args: *tuple[int, ...]): ...


print(f.__annotations__)

# The constructor, and subclasses.
attempt('one argument', lambda: GenericAlias(list))
attempt('keyword', lambda: GenericAlias(list, args=int))


class Own(GenericAlias):
    def twice(self):
        return self.__args__ * 2


own = Own(list, int)
print(own, type(own).__name__, own == list[int], isinstance(own, GenericAlias))
attempt('forwarded', lambda: own.twice)
print(Own.twice(own))
print(sorted(set(dir(alias)) - set(dir(list))))


class Subscripted:
    def __class_getitem__(cls, item):
        return cls, item


print(Subscripted[1, 2:3], Subscripted[()])
attempt('instance', lambda: Subscripted()[1])
attempt('int[int]', lambda: int[int])


class WithOrigin:
    pass


made = GenericAlias(WithOrigin, (int,))()
print(made.__orig_class__)


class Refuses:
    def __setattr__(self, name, value):
        raise ZeroDivisionError(name)


attempt('an error of another kind', lambda: GenericAlias(Refuses, int)())
