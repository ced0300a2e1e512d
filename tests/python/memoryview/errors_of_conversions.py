# What becomes of an error that `__index__` or `__float__` raises while an item is set.
class Faulty:
    def __init__(self, error):
        self.error = error

    def __index__(self):
        raise self.error

    __float__ = __bool__ = __index__


for error in TypeError, OverflowError, ValueError, KeyError, KeyboardInterrupt:
    for code in 'bBhHiIlLqQfd?c':
        view = memoryview(bytearray(8)).cast(code)
        try:
            view[0] = Faulty(error('mine'))
        except BaseException as caught:
            print(code, type(caught).__name__, caught, caught.__context__)
