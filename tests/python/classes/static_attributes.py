# `__static_attributes__`: what methods assign to through `self`.
class C:
    def f(self, other):
        self.z = 1
        self.a, self.b = 1, 2
        self.c += 1
        self.__p = 3
        other.q = 4
        del self.d
        self.e: int = 4
        self.f2: int
        for self.g in []:
            pass
        with other as self.h:
            pass

        def inner():
            self.i = 1

            class D:
                def m(self):
                    self.j = 1

                self.k = 1

            print(D.__static_attributes__)

        lambda: [0 for self.l in x]
        inner()

    self = type('X', (), {})
    self.m = 3

    @staticmethod
    def g():
        self.n = 1

    @classmethod
    def h(cls):
        cls.o = 1


print(C.__static_attributes__)


class Empty:
    pass


print(list(Empty.__dict__), Empty.__static_attributes__)


class Own:
    __static_attributes__ = 3


print(Own.__static_attributes__)
