# Bounds, constraints and defaults are evaluated when they are asked for, once.
calls = []


def note(value):
    calls.append(value)
    return value


def f[T: note('bound') = note('default'), U: (note('first'), note('second')), *Ts = *[note('unpacked')], **P = [note('P')]](): ...


T, U, Ts, P = f.__type_params__
print(calls)
print(T.__bound__, T.__bound__, calls)
print(T.__default__, calls)
print(U.__constraints__, U.__constraints__ is U.__constraints__, calls)
print(Ts.__default__, P.__default__, calls)
print(T.has_default(), U.has_default(), Ts.has_default(), P.has_default(), calls)


def later[T: Later = Later](): ...


(T,) = later.__type_params__
for name in '__bound__', '__default__', '__bound__':
    try:
        getattr(T, name)
    except NameError as error:
        print(name, error)
Later = 'now there'
print(T.__bound__, T.__default__)
Later = 'changed'
print(T.__bound__, T.evaluate_bound(1))

# The functions that evaluate them.
evaluate = T.evaluate_bound
print(evaluate.__name__, evaluate.__defaults__, evaluate.__code__.co_varnames, evaluate())
for format in 2, 3, 4:
    try:
        print(evaluate(format))
    except NotImplementedError as error:
        print('NotImplementedError', error)
print(T.evaluate_constraints, U.evaluate_bound, U.evaluate_constraints.__name__, Ts.evaluate_default.__name__)


class C:
    inside = 'class variable'

    def f[T: (inside, str), V: inside = inside](self): ...

    inside = 'changed later'


T, V = C.f.__type_params__
print(T.__constraints__, V.__bound__, V.__default__)
C.inside = 'changed from outside'
print(V.evaluate_bound(), V.__bound__)


# A bound sees the other parameters, even later ones and itself.
def g[A: B, B: list[A], C: C](): ...


A, B, C = g.__type_params__
print(A.__bound__, B.__bound__, C.__bound__)

for k in range(2):

    def h[T: k](): ...


print(h.__type_params__[0].__bound__)


def empty_tuple[T: ()](): ...


print(empty_tuple.__type_params__[0].__constraints__, empty_tuple.__type_params__[0].__bound__)


def not_unpackable[*Ts = *3](): ...


def too_many[*Ts = *(1, 2)](): ...


for function in not_unpackable, too_many:
    try:
        function.__type_params__[0].__default__
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
