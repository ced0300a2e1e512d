# Any TypeError of iter() becomes one of bytes() and bytearray() themselves; other exceptions pass.


class Raises:
    def __iter__(self):
        raise TypeError('own text')


class NoIterator:
    def __iter__(self):
        return 5


class NoParameter:
    def __iter__():
        pass


class Fails:
    def __iter__(self):
        raise ValueError('value')


class FailsLater:
    def __iter__(self):
        yield 1
        raise TypeError('later')


class Items:
    def __iter__(self):
        return iter([1, 2])


def set_slice(value):
    data = bytearray(b'abc')
    data[:1] = value
    return data


for make in (bytes, bytearray, bytearray().extend, set_slice):
    for kind in (Raises, NoIterator, NoParameter, Fails, FailsLater, Items, object):
        try:
            print(make(kind()))
        except Exception as error:
            print(type(error).__name__, error)
