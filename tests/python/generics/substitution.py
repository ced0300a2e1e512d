# Filling in type parameters of subscripted built-in types and unions.
from types import GenericAlias
from typing import ParamSpec, TypeVar, TypeVarTuple, Union

T = TypeVar('T')
U = TypeVar('U')
D = TypeVar('D', default=int)
E = TypeVar('E', default=str)
P = ParamSpec('P')
Ts = TypeVarTuple('Ts')


def attempt(title, action):
    try:
        print(title, '=>', action())
    except Exception as error:
        print(title, 'raises', type(error).__name__, error)


attempt('dict[T, U][int, str]', lambda: dict[T, U][int, str])
attempt('dict[T, U][int]', lambda: dict[T, U][int])
attempt('dict[T, U][int, str, bytes]', lambda: dict[T, U][int, str, bytes])
attempt('dict[T, T][int]', lambda: dict[T, T][int])
attempt('dict[T, D][int]', lambda: dict[T, D][int])
attempt('dict[D, E][()]', lambda: dict[D, E][()])
attempt('dict[D, E][bytes]', lambda: dict[D, E][bytes])
attempt('three with one', lambda: GenericAlias(dict, (T, D, U))[int])
attempt('list[int][int]', lambda: list[int][int])
attempt('list[T][()]', lambda: list[T][()])
attempt('nested', lambda: dict[T, list[U]][int, str])
attempt('nested parameters', lambda: dict[T, list[U]].__parameters__)
attempt('in a list', lambda: list[[T, U]][int, str])
attempt('in a tuple', lambda: GenericAlias(list, ((T, U),))[int, str])
attempt('list[T][list[U]][int]', lambda: list[T][list[U]][int])
attempt('list[T | None][int]', lambda: list[T | None][int])
attempt('type[T][int]', lambda: type[T][int])
attempt('tuple[*Ts][int, str]', lambda: tuple[*Ts][int, str])
attempt('tuple[*Ts][()]', lambda: tuple[*Ts][()])
attempt('tuple[T, *Ts, U][...]', lambda: tuple[T, *Ts, U][int, str, bytes, float])
attempt('tuple[T, *Ts, U][int, str]', lambda: tuple[T, *Ts, U][int, str])
attempt('*tuple unpacked', lambda: tuple[*Ts][*tuple[int, str]])
attempt('*tuple open', lambda: tuple[*Ts][*tuple[int, ...]])
attempt('*tuple[T, ...]', lambda: tuple[*tuple[T, ...]][int])
attempt('list[P][int]', lambda: list[P][int])
attempt('ParamSpec', lambda: GenericAlias(dict, (P, T))[[int, str], bytes])

# Unions.
attempt('(T | int)[str]', lambda: (T | int)[str])
attempt('(T | U)[int, int]', lambda: (T | U)[int, int])
attempt('(T | U)[int]', lambda: (T | U)[int])
attempt('(int | str)[int]', lambda: (int | str)[int])
attempt('parameters', lambda: (list[T] | U | None).__parameters__)
attempt('Union[int]', lambda: Union[int])
attempt('Union[()]', lambda: Union[()])
attempt('Union[int, None, int]', lambda: Union[int, None, int])
attempt('T | None', lambda: T | None)
attempt('None | T', lambda: None | T)
attempt('int | T | str', lambda: int | T | str)
attempt('3 in a union', lambda: (int | str) | 3)
attempt('P | int', lambda: P | int)
attempt('int | 3', lambda: int | 3)
attempt('list[int] | 3', lambda: list[int] | 3)
print(Union[int, str] == Union[str, int], hash(Union[int, str]) == hash(Union[str, int]), int | str == str | int)
print((int | str).__args__, (int | str).__origin__ is Union, (int | str).__name__, (int | str).__module__)
print(isinstance(1, int | str), isinstance(1, int | list[int]), issubclass(bool, str | int), isinstance(None, int | None))
attempt('isinstance of list[int] | int', lambda: isinstance(1, list[int] | int))
attempt('hash', lambda: hash(int | list[[]]))
attempt('Union()', lambda: Union())
attempt('attribute', lambda: (int | str).missing)
attempt('set', lambda: setattr(int | str, 'x', 1))
attempt('compare', lambda: (int | str) < (int | str))

# What a value prepares for itself.
attempt('prepare', lambda: T.__typing_prepare_subst__(list[T], ()))
attempt('prepare', lambda: D.__typing_prepare_subst__(list[D], ()))
attempt('prepare', lambda: D.__typing_prepare_subst__(list[D], []))
attempt('prepare', lambda: D.__typing_prepare_subst__(list[T], ()))
attempt('prepare', lambda: D.__typing_prepare_subst__(3, ()))
