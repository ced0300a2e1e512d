import warnings


class Complex:
    def __complex__(self):
        return 1 + 2j


class Sub(complex):
    pass


class GivesSub:
    def __complex__(self):
        return Sub(3)


class Float:
    def __float__(self):
        return 1.5


class Nothing:
    pass


def attempt(action):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)
    for warning in caught:
        print("  ", warning.category.__name__, warning.message)


attempt(lambda: complex(1j, 2))
attempt(lambda: complex(1, 2j))
attempt(lambda: complex(1j, 2j))
attempt(lambda: complex(Complex(), 1))
attempt(lambda: complex(1, Complex()))
attempt(lambda: complex(real=Complex()))
attempt(lambda: complex(imag=Complex()))
attempt(lambda: complex(Float(), Float()))
attempt(lambda: complex(1, None))
attempt(lambda: complex(None, 1))
attempt(lambda: complex(Nothing()))
attempt(lambda: complex("1", 2))
attempt(lambda: complex(1, "2"))
attempt(lambda: complex(GivesSub()))
attempt(lambda: type(complex(GivesSub())).__name__)
attempt(lambda: complex(Sub(1, 2), Sub(3, 4)))
