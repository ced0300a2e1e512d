# Which errors of `__index__`, `__int__` and `__float__` a `%` format replaces, for str and for bytes.
class Faulty:
    def __init__(self, error):
        self.error = error

    def __index__(self):
        raise self.error

    __float__ = __index__


class FaultyInt(Faulty):
    def __int__(self):
        raise self.error


class TypeErrorOfMine(TypeError):
    pass


for error in TypeError, TypeErrorOfMine, OverflowError, KeyError, KeyboardInterrupt:
    for kind in Faulty, FaultyInt:
        for code in 'cdiouxXeEfFgG':
            for form in '%' + code, b'%' + code.encode():
                try:
                    form % kind(error('mine'))
                except BaseException as caught:
                    print(kind.__name__, form, type(caught).__name__, caught, caught.__context__)
