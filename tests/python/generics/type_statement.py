# `type X = …` makes an alias whose value is evaluated when asked for.
type Simple = list[Later]
print(Simple, Simple.__name__, type(Simple).__name__, Simple.__module__, Simple.__type_params__, Simple.__parameters__)
try:
    Simple.__value__
except NameError as error:
    print(error)
Later = int
print(Simple.__value__, Simple.__value__ is Simple.__value__)
Later = str
print(Simple.__value__, Simple.evaluate_value(1), Simple.evaluate_value.__name__)

type Generic[T, *Ts, **P] = (T, Ts, P)
print(Generic, Generic.__type_params__, Generic.__value__)
type Pair[K, V = K] = dict[K, V]
print(Pair.__value__, Pair[int, str], Pair[int], Pair[int, str].__args__, Pair[int].__origin__, Pair[int].__value__)
try:
    Simple[int]
except TypeError as error:
    print(error)

# Aliases may be recursive.
type Tree = tuple[Tree, Tree] | None
print(Tree.__value__)
type Left[T] = Right[T] | int
type Right[T] = list[Left[T]]
print(Left.__value__, Right.__value__)

# Names that only look like it.
type = 'a variable'
print(type)
type (1) if False else None
del type
type[int]
match = type
print(match is type)


def local():
    number = int
    type Local = list[number]
    number = str
    return Local


print(local().__value__, local().evaluate_value.__qualname__)


class C:
    inner = bytes
    type InClass[T] = tuple[inner, T, C]

    def method(self):
        type InMethod = tuple[type(self), __class__]
        return InMethod


print(C.InClass.__value__, C().method().__value__, C.InClass.evaluate_value.__qualname__)


def attempt(action):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(error.__class__.__name__, error)


attempt(lambda: Simple())
attempt(lambda: Simple.missing)
attempt(lambda: setattr(Simple, '__value__', 1))
attempt(lambda: setattr(Simple, 'new', 1))
attempt(lambda: isinstance(1, Simple))
attempt(lambda: Simple | 'x')
print(Simple | None, None | Simple, Simple | Tree, Simple == Simple, hash(Simple) == hash(Simple))
print({Simple: 1}[Simple], bool(Simple))
