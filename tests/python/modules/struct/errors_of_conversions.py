# What becomes of an error that `__index__` or `__float__` raises while a number is packed.
import struct


class Faulty:
    def __init__(self, error):
        self.error = error

    def __index__(self):
        raise self.error

    __float__ = __complex__ = __bool__ = __index__


for error in TypeError, OverflowError, KeyError, KeyboardInterrupt:
    for order in '@', '<', '>':
        for code in 'bBhHiIqQefd?csp':
            if order == '>' or code not in 'iI':
                try:
                    struct.pack(order + code, Faulty(error('mine')))
                except BaseException as caught:
                    print(order, code, type(caught).__name__, caught, caught.__context__)
    for code in 'FD':
        try:
            struct.pack(code, Faulty(error('mine')))
        except BaseException as caught:
            print(code, type(caught).__name__, caught, caught.__context__)
