class A:
    __secret = "A's"

    def __init__(self):
        self.__x = 1
        self.__dunder__ = 2
        self._single = 3

    def get(self):
        return self.__x, self.__secret

    def __helper(self):
        return "A helper"

    def run(self):
        return self.__helper()

    def kw(self, __p=5):
        return __p


class B(A):
    __secret = "B's"

    def __init__(self):
        super().__init__()
        self.__x = "b"

    def __helper(self):
        return "B helper"

    def both(self):
        return self.__x, self._A__x


b = B()
print(b.get(), b.both(), b.run(), sorted(vars(b)), b.kw(_A__p=6))
try:
    b.__x
except AttributeError as error:
    print(error)
print(A._A__secret, B._B__secret, hasattr(A, "__secret"), getattr(b, "_A__x"))
class _Under:
    __v = 1
print(_Under._Under__v)
