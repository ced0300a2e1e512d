class Flag:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        return self.v

    def __lt__(self, other):
        return [self.v]


def choose(c):
    return "yes" if c else "no"


def less(a, b):
    if a < b:
        return "less"
    return "not less"


for i in range(2000):
    choose(i % 2)
    less(i, 1000)
print([choose(v) for v in (0, 1, 0.0, "", "a", None, [], [0], Flag(True), Flag(False), {}, 2**70, -0.0)])
print(less(1, 2), less(2.5, 2), less("a", "b"), less([1], [2]), less(2**60, 2**61), less(1, 2.5), less(Flag(True), 1), less(True, 2), less((1, 2), (1, 3)), less(float("nan"), 1))
try:
    less(1, "a")
except TypeError as error:
    print(error)


def equal(a, b):
    return a == b, a != b, a is b


print(equal(1, 1), equal(1, 1.0), equal("a", "a"), equal(None, None), equal([], []), equal(1, "1"), equal(True, 1)[:2], equal(2**53, float(2**53))[:2])
Flag.__eq__ = lambda self, other: "custom"
print(equal(Flag(True), 1)[:1], not equal(Flag(1), Flag(1))[2])
