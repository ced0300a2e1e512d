class L:
    def __add__(self, other):
        print("L.add")
        return NotImplemented

    def __eq__(self, other):
        print("L.eq")
        return NotImplemented

    def __lt__(self, other):
        print("L.lt")
        return NotImplemented


class R:
    def __radd__(self, other):
        print("R.radd", type(other).__name__)
        return "from R"

    def __eq__(self, other):
        print("R.eq")
        return True

    def __gt__(self, other):
        print("R.gt")
        return "greater"


print(L() + R(), 5 + R(), [] + R() if False else "-")
print(L() == R(), L() < R())
try:
    L() + L()
except TypeError as error:
    print(error)
print(L() == L())


class Base:
    def __add__(self, other):
        return "Base.add"

    def __radd__(self, other):
        return "Base.radd"


class Derived(Base):
    def __radd__(self, other):
        return "Derived.radd first"


class Quiet(Base):
    pass


print(Base() + Derived(), Derived() + Base(), Base() + Quiet(), 1 + Base(), sum([1], Base()))
