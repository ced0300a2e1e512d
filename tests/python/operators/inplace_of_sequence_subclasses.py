# `*=` of a class made from a built-in sequence asks `__mul__` and `__rmul__` of both operands before it repeats in place; `+=`
# asks `__iadd__` first. operator.concat and iconcat ask sequences only.
import array
import collections
import operator


def attempt(name, function):
    try:
        print(name, *map(repr, function()))
    except TypeError as error:
        print(name, error)


def named(methods):
    def method(name):
        return lambda self, other: (name, len(self))

    return {f'__{name}__': method(name) for name in methods.split()}


class Other:
    def __radd__(self, other):
        return 'other radd'

    def __rmul__(self, other):
        return 'other rmul'


def multiplied(x, y):
    x *= y
    return type(x).__name__, x


def added(x, y):
    x += y
    return type(x).__name__, x


makers = list, tuple, bytearray, collections.deque, lambda *values: array.array('i', *values)
for methods in '', 'mul add', 'rmul radd', 'imul iadd':
    for base in list, tuple, bytearray, collections.deque, array.array:
        kind = type(f'{base.__name__}({methods})', (base,), named(methods))
        make = (lambda items: kind('i', items)) if base is array.array else kind
        for y in 2, None, [3], (4,), Other(), make([5]):
            print('-', kind.__name__, type(y).__name__)
            attempt('*=', lambda: multiplied(make([1]), y))
            attempt('+=', lambda: added(make([1]), y))
            attempt('iconcat', lambda: [operator.iconcat(make([1]), y)])
            attempt('concat', lambda: [operator.concat(make([1]), y)])


class Refuses(list):
    def __mul__(self, other):
        print('mul')
        return NotImplemented

    def __add__(self, other):
        print('add')
        return NotImplemented


for y in 2, Other(), [3]:
    attempt('*=', lambda: multiplied(Refuses([1]), y))
    attempt('+=', lambda: added(Refuses([1]), y))
    attempt('concat', lambda: [operator.concat(Refuses([1]), y)])

for x in 2.5, None, print, operator.itemgetter(1), collections.OrderedDict(), Other(), int | str, slice(1):
    attempt('*= str', lambda: multiplied(x, 'a'))
    attempt('*= list', lambda: multiplied(x, []))
