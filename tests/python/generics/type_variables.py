# TypeVar, ParamSpec and TypeVarTuple made by calls.
from typing import NoDefault, ParamSpec, TypeVar, TypeVarTuple


def attempt(title, action):
    try:
        print(title, '=>', action())
    except Exception as error:
        print(title, 'raises', type(error).__name__, error)


T = TypeVar('T')
print(T, T.__name__, T.__module__, T.__bound__, T.__constraints__, T.__default__, T.has_default())
print(TypeVar('T', covariant=True), TypeVar('T', contravariant=True), TypeVar('T', infer_variance=True))
print(TypeVar('T', covariant=1).__covariant__, TypeVar('T', infer_variance='yes').__infer_variance__)
attempt('no name', lambda: TypeVar())
attempt('a name that is none', lambda: TypeVar(1))
attempt('one constraint', lambda: TypeVar('T', int))
attempt('two constraints', lambda: TypeVar('T', int, str).__constraints__)
attempt('constraints and bound', lambda: TypeVar('T', int, str, bound=int))
attempt('bivariant', lambda: TypeVar('T', covariant=True, contravariant=True))
attempt('inferred and given', lambda: TypeVar('T', covariant=True, infer_variance=True))
attempt('unknown keyword', lambda: TypeVar('T', foo=1))
attempt('by keyword', lambda: TypeVar(name='T'))
attempt('bound', lambda: TypeVar('T', bound=list[int]).__bound__)
attempt('bound None', lambda: TypeVar('T', bound=None).__bound__)
attempt('a tuple as bound', lambda: TypeVar('T', bound=(int, str)))
attempt('default', lambda: TypeVar('T', default=3).__default__)
attempt('default None', lambda: (TypeVar('T', default=None).__default__, TypeVar('T', default=None).has_default()))

# What evaluates a bound that was given.
bounded = TypeVar('B', bound=dict[str, int], default=None)
print(bounded.evaluate_bound, bounded.evaluate_bound(1), repr(bounded.evaluate_bound(4)), bounded.evaluate_bound(3))
print(TypeVar('T', int, None).evaluate_constraints(4), bounded.evaluate_default, T.evaluate_bound, T.evaluate_default)
attempt('no format', lambda: bounded.evaluate_bound())
attempt('by keyword', lambda: bounded.evaluate_bound(format=1))
attempt('a string', lambda: bounded.evaluate_bound('1'))
attempt('of a constructor', lambda: type(bounded.evaluate_bound)())

# Attributes can be added, but not replaced.
T.note = 'note'
print(T.note)
attempt('set __name__', lambda: setattr(T, '__name__', 'U'))
attempt('set __bound__', lambda: setattr(T, '__bound__', int))
T.__module__ = 'elsewhere'
print(T.__module__)
del T.__module__
print(T.__module__)
print(T == T, T == TypeVar('T'), len({T, T}))
attempt('call', lambda: T())
attempt('subscript', lambda: T[int])
attempt('subclass', lambda: type('C', (TypeVar,), {}))
attempt('__mro_entries__', lambda: T.__mro_entries__(()))
attempt('isinstance', lambda: isinstance(1, T))
print(T.__reduce__())

P = ParamSpec('P')
print(P, P.args, P.kwargs, P.args.__origin__ is P, P.args == P.args, P.args == P.kwargs, P.args is P.args)
print(ParamSpec('P', bound=int).__bound__, ParamSpec('P', contravariant=True), P.__default__, P.has_default())
attempt('hash', lambda: hash(P.args))
attempt('positional', lambda: ParamSpec('P', int))
attempt('no name', lambda: ParamSpec())
attempt('wrong name', lambda: ParamSpec(3))
attempt('bivariant', lambda: ParamSpec('P', covariant=True, contravariant=True))
attempt('subclass', lambda: P.__mro_entries__(()))
attempt('subclass', lambda: P.args.__mro_entries__(()))
attempt('missing', lambda: P.args.missing)
attempt('args of anything', lambda: type(P.args)(3))
attempt('args of nothing', lambda: type(P.args)())
attempt('args of two', lambda: type(P.kwargs)(1, 2))

Ts = TypeVarTuple('Ts')
print(Ts, Ts.__name__, Ts.__default__, Ts.has_default(), TypeVarTuple('Ts', default=(int,)).__default__)
attempt('wrong name', lambda: TypeVarTuple(3))
attempt('bound', lambda: TypeVarTuple('Ts', bound=int))
attempt('substitution', lambda: Ts.__typing_subst__(int))
attempt('union', lambda: Ts | int)

print(NoDefault, type(NoDefault)() is NoDefault, NoDefault.__reduce__(), bool(NoDefault))
attempt('arguments', lambda: type(NoDefault)(1))
attempt('attribute', lambda: setattr(NoDefault, 'x', 1))
