# What arrays are made from, and what each type code refuses.
from array import array, typecodes


def attempt(*args, **names):
    try:
        print(array(*args, **names))
    except Exception as e:
        print(type(e).__name__, e)


print(typecodes)
attempt()
attempt(1)
attempt('x')
attempt('ii')
attempt('i', [], [])
attempt('i', a=1)
attempt('i', 5)
attempt('i', 'abc')
attempt('w', 'a\U0001F600')
attempt('w', array('i', [1]))
attempt('i', array('w', 'a'))
attempt('d', array('i', [1]))
attempt('i', (n * n for n in range(4)))
attempt('h', b'abcd')
attempt('h', bytearray(b'abc'))
for code in 'bBhHqQ':
    for value in (-1, 200, 300, 1 << 15, 1 << 16, 1 << 63, 1 << 64, -(1 << 63) - 1, True, 1.5, 'a', None):
        attempt(code, [value])
for code in 'fd':
    for value in (1, 1 << 70, 1e39, float('inf'), 'a'):
        attempt(code, [value])
for value in ('a', '', 'ab', 1, b'a'):
    attempt('w', [value])


class Index:
    def __index__(self):
        return 7


class Float:
    def __float__(self):
        return 7.5


print(array('i', [Index()]), array('Q', [Index()]), array('d', [Index(), Float()]))


class Named(array):
    def __init__(self, *args, name):
        self.name = name


named = Named('i', [1, 2], name='n')
print(named, named.name, named[:1], named + named, type(named * 2))
