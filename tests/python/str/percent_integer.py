# %d takes what int() makes of a number, %x only what has __index__; what is no number has neither.


def missing():
    raise TypeError('own text')


def broken():
    raise KeyError('key')


def make(base, as_int, as_index):
    names = {}
    if as_int is not None:
        names['__int__'] = lambda self: as_int() if callable(as_int) else as_int
    if as_index is not None:
        names['__index__'] = lambda self: as_index() if callable(as_index) else as_index
    return type('Number', (base,), names)()


for base in (object, str, bytes, float, complex):
    for as_int in (None, 7, 'x', missing, broken):
        for as_index in (None, 5, 'x', missing, broken):
            for template in ('%d', '%x', b'%d', b'%o'):
                try:
                    result = template % (make(base, as_int, as_index),)
                except Exception as error:
                    result = type(error).__name__, str(error)
                print(base.__name__, template, result)
