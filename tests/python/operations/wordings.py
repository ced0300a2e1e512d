# Who is named, and as what, when arguments are wrong.

from _operations import *

for value in [1], bytearray(b'a'), L([1]), A(b'b'):
    op(lambda x: x.__imul__('a'), value)
    op(lambda x: x.__imul__(2**70), value)
    op(lambda x: x.__imul__(Index(2)), value)


def multiply(x, y):
    x *= y
    return x


op(multiply, [1], 's')
op(multiply, L([1]), 's')
op(multiply, A(b'a'), 2.5)
op(lambda: E(1, 2))
op(lambda: E().__init__(1, 2))
op(lambda: Z(1, 2))
op(lambda: E(x=1))
op(lambda: enumerate(start=1))
op(lambda: enumerate(iterable=5))
op(lambda: enumerate(5, iterable=5))
op(lambda: enumerate(start=2, iterable=[1]))
op(lambda: enumerate([1], foo=2))
op(lambda: enumerate(foo=1, iterable=2))
op(lambda: enumerate(foo=1, iterable=2, start=3))
op(lambda: enumerate(1, 2, 3))
op(lambda: enumerate(1, 2, start=3))
op(lambda: enumerate())
op(lambda: type('Sub', (enumerate,), {})(start=1))
op(lambda: type('Sub', (enumerate,), {})(1, foo=1))
op(lambda: int(bytearray(b'a')))
op(lambda: int(memoryview(b'a'), 5))
op(lambda: int(memoryview(b'xa')))
op(lambda: int(B(b'x'), 8))
op(lambda: int(b'\xff' * 300))
op(lambda: int(memoryview(b'12')[::-1]))
op(lambda: float(memoryview(b'12')[::-1]))
op(lambda: (1).to_bytes(2**70))
op(lambda: b'a'.center(5, None))
op(lambda: bytearray(b'a').ljust(5, memoryview(b'x')))
op(lambda: b'a'.rjust(5, bytearray(b'ab')))
op(lambda: ord(memoryview(b'a')))
op(lambda: ord(bytearray(b'a')))


class Broken:
    def __iter__(self):
        raise TypeError('broken')


op(lambda: bytes(Broken()))
op(lambda: bytearray(Broken()))
op(lambda: bytearray().extend(Broken()))
op(lambda x: x.__setitem__(slice(0, 1), Broken()), bytearray(b'ab'))

# Texts that C functions get have an UTF-8 form without null characters.
op(lambda: b'a'.decode('\ud800'))
op(lambda: b'a'.decode('ascii', '\ud800'))
op(lambda: 'a'.encode('a\0b'))
op(lambda: 'a'.encode('idna', '\ud800'))
op(lambda: str(b'a', 'ascii', '\0'))
op(lambda: bytes('a', '\ud800'))
op(lambda: bytearray({}, 'a\0', 'ascii'))
op(lambda: (1.5).__getformat__('\ud800'))
op(lambda: float.fromhex('\ud800'))
op(lambda: memoryview(b'a').tobytes('\ud800'))
op(lambda: memoryview(b'a').cast('\ud800'))
op(lambda: memoryview(b'a').cast('é'))

# Methods that are bound show the type of the object.
for method in L().append, D.fromkeys, D().fromkeys, True.bit_length, L().__getitem__, L().__len__, super(L, L()).append:
    op(lambda: method.__qualname__)
    op(lambda: method(1, 2, 3, 4))
    op(lambda: method(x=1))
op(lambda: L().append())
op(lambda: D.fromkeys())
op(lambda: L.append.__qualname__)
op(lambda: int.__add__.__get__(()))
op(lambda: int.__add__(()))
op(lambda: super(5))
op(lambda: super(None))
op(lambda: super(L, L, L))
op(lambda: super(int).__init__(5))
op(lambda: super(int).__init__(None))
op(lambda: type('Sub', (super,), {})(5))
op(lambda: type(...)(1))
op(lambda: type(None)(1))
op(lambda: types.SimpleNamespace(1, 2))
op(lambda: type('Sub', (types.SimpleNamespace,), {})(1, 2))
op(lambda: types.MappingProxyType(None))
op(lambda: array.array(None))
op(lambda: array.array('i').extend())
op(lambda: array.array('i').extend(1, 2))
op(lambda: array.array('i').extend(1, x=2))
op(lambda: bytearray().extend(S('s')))
for key in None, -(2**70), slice(1):
    op(lambda: deque([1])[key])
    op(lambda: deque([1]).__getitem__(key))
    op(lambda: deque([1]).__delitem__(key))
    op(lambda x: x.__setitem__(key, 1), deque([1]))
for key in [], ([],), None, (), (1, 2):
    op(lambda: OrderedDict(a=1).setdefault(key))
    op(lambda: OrderedDict.fromkeys([key]))
    op(lambda x: x.__setitem__(key, 1), OrderedDict(a=1))
    op(lambda x: x.__delitem__(key), OrderedDict(a=1))
    op(lambda: OrderedDict(a=1).pop(key))
    op(lambda: OrderedDict(a=1).move_to_end(key))
    op(lambda: OrderedDict().move_to_end(key))
for state in -1, None, Index(1), 2**70:
    op(lambda x: x.__setstate__(state), iter(range(4)))
    op(lambda x: x.__setstate__(state), iter(range(2**70, 2**70 + 3)))
    op(lambda x: x.__setstate__(state), iter(bytearray(b'abc')))
    op(lambda x: x.__setstate__(state), iter(b'abc'))
