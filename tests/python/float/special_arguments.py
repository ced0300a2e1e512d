import math
import warnings


class Own(float):
    def __float__(self):
        return 42.0


class Sub(float):
    pass


class GivesSub:
    def __float__(self):
        return Sub(3)


class Text(str):
    def __float__(self):
        return 7.0


class Wrong(float):
    def __float__(self):
        return 1


def attempt(action):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)
    for warning in caught:
        print("  ", warning.category.__name__, warning.message)


attempt(lambda: float(Own(1)))
attempt(lambda: float(GivesSub()))
attempt(lambda: type(Sub(GivesSub())).__name__)
attempt(lambda: float(Text("1")))
attempt(lambda: float(Wrong(1)))
attempt(lambda: float.fromhex("\t 0x1p0 \n"))
attempt(lambda: float.fromhex("0x1p\uff10"))
attempt(lambda: float.fromhex("\uff11"))
attempt(lambda: float.fromhex("\xa00x1"))

for x in 0.0, -0.0, 0.5, 1.0, 2.0, -1.0, -2.0, math.inf, -math.inf:
    print(x, x**math.inf, x**-math.inf)
attempt(lambda: 0.0**-1)
nan = float("nan")
print(hash(nan) == hash(nan) == object.__hash__(nan))
