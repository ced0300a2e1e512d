# What operations give where several results seem right: the very object, NotImplemented, the value of a StopIteration.

import itertools

from _operations import *

for value in b'%s', bytearray(b'%s'), b'a', bytearray(b'a'):
    op(lambda: value % memoryview(b'a'))
    op(lambda: value % memoryview(b'ab')[::-1])
    op(lambda: value.__rmod__(b'%s'))
    op(lambda: value.__rmod__(bytearray(b'%s')))
    op(lambda: memoryview(b'%s') % value)
    op(lambda: value == memoryview(b'ab')[::-1])
    op(lambda: value < memoryview(b'ab')[::-1])
    op(lambda: value.__lt__(bytearray(b'b')))
    op(lambda: value.__eq__(bytearray(b'a')))
    op(lambda: value < bytearray(b'b'))
op(lambda: S('sub') % {})
op(lambda: S('') % {})
op(lambda: S('%%') % {})
op(lambda: S('a%s') % '')
op(lambda: 'a-b'.partition(S('-')))
op(lambda: 'a-b'.rpartition(S('-')))
op(lambda: bytearray().__alloc__())
op(lambda: sum((0.1,) * 10, I(3)))
op(lambda: sum([0.1, I(3), 0.1, 0.2, 0.3, 0.7]))
op(lambda: sum([I(3), 0.1, 0.2, 0.3, 0.7]))
op(lambda: sum([2**70, 0.1, 0.2, 0.3]))
op(lambda: sum([1, 0.1, 0.2, 0.3, 2**70, 1j, 0.1]))


class Whole:
    def __init__(self, whole):
        self.whole = whole

    def __int__(self):
        return self.whole

    def __index__(self):
        return 4


op(lambda: '%d %x' % (Whole(3), Whole(3)))
op(lambda: '%d' % Whole('a'))
op(lambda: b'%d' % Whole(True))
op(lambda: b'%d' % Whole(None))


def stop(value):
    raise StopIteration(value)


class Stopping:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration('stopped')


for make in (
    lambda: map(stop, [1]),
    lambda: filter(stop, [2]),
    lambda: enumerate(Stopping()),
    lambda: zip([1], Stopping()),
    lambda: map(str, Stopping()),
    lambda: filter(lambda x: list(Stopping()), [1, 2]),
    lambda: map(lambda x: list(Stopping()), []),
    lambda: itertools.chain(Stopping()),
    lambda: itertools.starmap(stop, [(3,)]),
):
    op(lambda: next(make()))
    op(lambda: make().__next__())
    op(lambda: next(make(), 'none'))
    op(lambda: list(make()))


def delegating():
    yield (yield from map(stop, [5]))


op(delegating)

op(lambda: {1: [], 2: 3}.items() & {1, 2})
op(lambda: {1: [], 2: 3}.items() & {1})
op(lambda: {1, 2} & {1: [], 2: 3}.items())
op(lambda: {'a': 1}.keys() & {1: [], 2: 3}.items())
op(lambda: {1: [], 2: 3}.items() & {'a': 1}.keys())
op(lambda: types.MappingProxyType(D(a=1)) < types.MappingProxyType({'a': 1}))
op(lambda: types.SimpleNamespace(a=1) < types.SimpleNamespace(a=2))
op(lambda: types.SimpleNamespace(**{'': 1, 'a b': 2}))
op(lambda: 'a' % deque())
op(lambda: 'a' % types.MappingProxyType({}))
for x in 1e-7, 1e-5, 1e22, 1e23, 0.001, 9.5:
    op(lambda: [f'{x:.{n}g} {x:.{n}e}' for n in (15, 16, 17, 18, 25)])
for spec in 's', '2', '.3', '.2', '4', '', '<3', '*^3':
    op(lambda: format(S('sub'), spec))
    op(lambda: S('').__format__(spec))
op(lambda: {1: [], 2: 3}.items() ^ {1: [], 2: 3}.items())
op(lambda: {1: 2, 3: 4}.items() ^ {3: 4, 1: 5}.items())
op(lambda: {1: 2}.items() ^ {1: []}.items())
