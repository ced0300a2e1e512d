# `and` and `or` around each other ask each operand for its truth once, as values and as conditions.
class B:
    def __init__(self, name, truth):
        self.name, self.truth = name, truth

    def __bool__(self):
        print("bool", self.name, end=" ")
        return self.truth

    def __repr__(self):
        return self.name


def every(a, b, c, d):
    print((a or b) and c)
    print((a and b) or c)
    print((a or b or c) and d, (a and b and c) or d)
    print(((a or b) and c) or d, (a and (b or c)) and d)
    print((a and b) and c, (a or b) or c)
    print(a or b and c or d, not (a or b) and c)
    print(((a and b) or c) and d if (a or b) and c else (a and d) or b)
    if (a or b) and (c or d):
        print("then")
    x = [(a and b) or c for _ in range(2)]
    print(x)


for bits in range(16):
    every(*(B(name, bool(bits >> i & 1)) for i, name in enumerate("abcd")))


def nested(x):
    return (x and B("inner", False) or B("other", True)) and x


class Asks:
    def __bool__(self):
        print("asks", nested(B("y", True)), end=" ")
        return False


print(type((Asks() or B("z", True)) and 1), type((Asks() and 1) or B("z", True)))
print((0 or None) and 1, ("" or []) or {}, (1 and 2) or 3, (None and 1) or 0.0, ("a" and "b") and "c")


def wait():
    print(((yield 1) and (yield 2)) or (yield 3))


it = wait()
next(it)
print(it.send(B("s", True)), it.send(B("t", False)))
try:
    it.send("end")
except StopIteration:
    pass


class Ordered(B):
    def __lt__(self, other):
        return B(self.name + other.name, self.truth)


a, b, c = Ordered("a", False), Ordered("b", True), Ordered("c", True)
print(not a < b < c, not (a and b), not (b or a), not b < c)
if not a < b < c and not (a and b):
    print("then")
print((a < b < c) and 1, (a < b < c) or 1, b < c < a or 2)
