class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        return isinstance(other, Version) and self.parts == other.parts

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts < other.parts

    def __le__(self, other):
        return self < other or self == other

    def __hash__(self):
        return hash(self.parts)

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))


a, b, c = Version(1, 2), Version(1, 10), Version(1, 2)
print(a == c, a != c, a == b, a < b, a > b, a <= c, a >= c, a == 5, a != 5)
print(sorted([b, a, Version(0, 9)]), max(a, b), min([b, a]), {a, b, c} == {a, b}, {a: 1}[c], c in [a], [b, c].index(a))
try:
    a < 5
except TypeError as error:
    print(error)
try:
    sorted([a, 5])
except TypeError as error:
    print(error)


class OnlyEq:
    def __eq__(self, other):
        return True


print(OnlyEq() == 1, 1 == OnlyEq(), OnlyEq() != 1, OnlyEq.__hash__)
try:
    hash(OnlyEq())
except TypeError as error:
    print(error)
try:
    {OnlyEq(): 1}
except TypeError as error:
    print(error)


class Weird:
    def __eq__(self, other):
        return "not a bool"

    def __ne__(self, other):
        return []


print(Weird() == 1, Weird() != 1, Weird() in [Weird()])
