# Which of several wrong arguments is complained about: mostly all are converted before any is used.

from _operations import *

op(lambda x: x.__setitem__(slice('a'), [(1, 2)]), bytearray(b'aaaa'))
op(lambda x: x.__setitem__(slice(None, None, 0), 5), bytearray(b'aaaa'))
op(lambda x: x.__setitem__(slice(0, 1), 2j), bytearray(b'abc'))
op(lambda x: x.__setitem__(slice(0, 1), x), bytearray(b'abc'))
for name in 'find', 'rfind', 'index', 'rindex', 'count':
    op(lambda: getattr(b'abc', name)(range(3), b'a'))
    op(lambda: getattr(b'abc', name)(-1, None, Index('x')))
    op(lambda: getattr(bytearray(b'abc'), name)(256, 1.5))
op(lambda: memoryview(b'abc').index('s', 2**70))
op(lambda: memoryview(b'abc').index(97, None))
op(lambda: memoryview(b'abc').index(99, -2**70, 2**70))
op(lambda: memoryview(bytes(12)).cast('B', (3, 4)).index(5, 'a'))
op(lambda: memoryview(bytes(12)).cast('B', (3, 4))[-(2**70)])
op(lambda: memoryview(bytes(12)).cast('B', (3, 4))[Index('x')])
for value in b'abc', bytearray(b'abc'), memoryview(b'abc'):
    op(lambda: value.hex('ab', None))
    op(lambda: value.hex({1}, 'x'))
    op(lambda: value.hex('é', 2**70))
    op(lambda: value.hex(bytearray(b'-')))
op(lambda: complex(Index('x'), 'a'))
op(lambda: complex('a', 'b'))
op(lambda: sum(5, 'a'))
op(lambda: sum([], 'a'))
op(lambda: sorted(5, sep=1))
op(lambda: sorted([], key=len, reverse=1, sep=1))
op(lambda: min(sep=1))
op(lambda: max(5, key=len, default=1, sep=2))
op(lambda: max(5, sep=1))
op(lambda: (1).to_bytes(8, 'middle', signed=NotImplemented))
op(lambda: int.from_bytes(5, 'middle'))
op(lambda: int.from_bytes(b'', 5, signed=NotImplemented))


def slots(*names, **others):
    return lambda: type('X', (), {'__slots__': names, **others}).__name__


op(slots('__dict__', '__dict__', 'a b'))
op(slots('a b', '__dict__', '__dict__'))
op(slots('__weakref__', '__weakref__', 1))
op(slots('a', '__dict__', '__dict__', a=1))
op(slots('a', a=1))
op(lambda: array.array('x', 5))
op(lambda: array.array(S('s'), 'text'))
op(lambda x: x.__setitem__(slice('a'), array.array('B')), array.array('H', [1]))
op(lambda x: x.__setitem__(slice(None, None, 0), 5), array.array('H', [1]))
op(lambda: type('a\ud800', (int, str), {}))
op(lambda: object().__reduce_ex__('a'))
op(lambda: zip().__reduce_ex__(2**70))
op(lambda: type.__delattr__(object, 5))
op(lambda: type.__setattr__(object, 5, 1))
op(lambda: type.__setattr__(N, 5, 1))
op(lambda: OrderedDict().move_to_end(1, NotImplemented))
