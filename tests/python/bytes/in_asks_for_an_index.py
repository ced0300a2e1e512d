# `x in b'...'` asks for `__index__` first, of bytes-like objects too; whatever that raises only means that there is none.
import operator


class Faulty:
    def __init__(self, error):
        self.error = error

    def __index__(self):
        raise self.error


class Spelled(bytes):
    index = 0

    def __index__(self):
        if isinstance(self.index, Exception):
            raise self.index
        return self.index


def show(test):
    try:
        print(test())
    except BaseException as error:
        print(type(error).__name__, error, error.__context__)


for kind in bytes, bytearray:
    data = kind(b'xyz')
    for error in TypeError('mine'), KeyError('mine'), OverflowError('mine'), KeyboardInterrupt('mine'):
        show(lambda: Faulty(error) in data)
        show(lambda: Faulty(error) not in data)
        show(lambda: operator.contains(data, Faulty(error)))
        show(lambda: data.find(Faulty(error)))
    for index in 120, 256, -1, 2**100, 'text', KeyError('mine'):
        part = Spelled(b'y')
        part.index = index
        show(lambda: part in data)
        show(lambda: data.find(part))
    for number in 300, -1, 2**100, -(2**100), 'a', None, 1.5, True:
        show(lambda: number in data)
