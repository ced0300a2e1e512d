# Indexes and counts that change the bytearray or array they are for.

import operator
import struct
from array import array


class Index:
    action = None

    def __init__(self, i):
        self.i = i

    def __index__(self):
        asked.append(self.i)
        if Index.action is not None:
            action, Index.action = Index.action, None
            action()
        return self.i


asked = []


def attempt(f):
    try:
        return f()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


def run(make, operations, actions):
    for number, operation in enumerate(operations):
        for action in actions:
            x = make()
            Index.action = lambda: action(x)
            asked.clear()
            result = attempt(lambda: operation(x))
            Index.action = None
            print(number, result, x, *asked)


N = Index
run(
    lambda: bytearray(b'-abcab'),
    [
        lambda x: x.replace(b'b', b'__', N(1)),
        lambda x: x.replace(b'', b'.', N(3)),
        lambda x: x.startswith(b'ab', N(-5)),
        lambda x: x.endswith(b'ab', N(-3), N(9)),
        lambda x: x.find(b'b', N(-3), N(-1)),
        lambda x: x.count(b'b', N(-3)),
        lambda x: x.split(b'b', N(1)),
        lambda x: x.center(N(9)),
        lambda x: x.zfill(N(8)),
        lambda x: x.hex(' ', N(2)),
        lambda x: x[N(-3)],
        lambda x: x[N(-3) :],
        lambda x: x[:: N(2)],
        lambda x: x.insert(N(-2), N(65)),
        lambda x: x.pop(N(-2)),
        lambda x: x.remove(N(98)),
        lambda x: x * N(2),
        lambda x: operator.imul(x, N(2)),
        lambda x: operator.setitem(x, N(-2), N(66)),
        lambda x: operator.delitem(x, N(-2)),
        lambda x: operator.setitem(x, slice(N(-2), N(5)), b'new'),
        lambda x: operator.setitem(x, slice(N(-2), N(5)), bytearray(b'new')),
        lambda x: operator.setitem(x, slice(None, None, N(3)), b'zz'),
        lambda x: operator.delitem(x, slice(N(-3), None, N(2))),
        lambda x: struct.pack_into('b', bytearray(1), N(2), 1),
    ],
    [
        bytearray.clear,
        bytearray.pop,
        lambda x: x.extend(b'new'),
        lambda x: x.__setitem__(slice(None), b'12'),
        lambda x: x.insert(0, 66),
        bytearray.reverse,
    ],
)
run(
    lambda: array('i', [1, 2, 3, 4]),
    [
        lambda x: x[N(-2) :],
        lambda x: x[N(-2)],
        lambda x: x[:: N(-1)],
        lambda x: x.append(N(7)),
        lambda x: x.insert(N(-1), N(7)),
        lambda x: x.extend([N(7), 8]),
        lambda x: x.extend(iter([N(7), 8])),
        lambda x: x.index(4, N(-2)),
        lambda x: x * N(2),
        lambda x: operator.imul(x, N(1)),
        lambda x: operator.imul(x, N(-1)),
        lambda x: operator.setitem(x, slice(N(-2), N(3)), array('i', [9])),
        lambda x: operator.setitem(x, slice(N(0), N(1)), x),
        lambda x: operator.delitem(x, slice(N(-3), None, N(2))),
    ],
    [lambda x: x.append(5), lambda x: x.extend(x), array.reverse],
)


class Equal:
    def __init__(self, action):
        self.action = action

    def __eq__(self, other):
        self.action()
        return other == 3


for action in [lambda: x.append(3), lambda: x.pop(0)]:
    for operation in [lambda: x.index(Equal(action)), lambda: x.remove(Equal(action))]:
        x = array('i', [1, 2, 4, 5])
        print(attempt(operation), x)

for items in [1, N(2), 3], (1, N(2), 3):
    Index.action = lambda: items.clear() if type(items) is list else None
    print(attempt(lambda: array('i', items)))
print(attempt(lambda: array('i', [1, 'x'])))


class Items:
    def __iter__(self):
        print('iter')
        return self

    def __next__(self):
        raise StopIteration


print(array('i', Items()))
