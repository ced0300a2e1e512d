# Setting and deleting an item asks the key for its index where CPython's type has a table for sequences, though it has no items.
import functools
import io
import itertools
import operator
import types


class Index:
    def __index__(self):
        print('index')
        return 1


class Class:
    pass


def attempt(function, *args):
    try:
        print(function(*args))
    except TypeError as error:
        print(error)


for value in (
    *(Class(), ExceptionGroup('', [ValueError()]), ValueError(), operator.itemgetter(1), functools.partial(attempt)),
    *(io.StringIO(), itertools.count(), types.SimpleNamespace(), {}.keys(), {}.values(), {1}, 's', (1,), range(3)),
    *(print, attempt, Class, 1, None, slice(1), types.MappingProxyType({}), iter([]), b''),
):
    print('-', type(value).__name__)
    for key in Index(), 'a', slice(1):
        attempt(operator.setitem, value, key, 1)
        attempt(operator.delitem, value, key)
