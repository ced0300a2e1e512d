def add(a, b):
    return a + b


class V:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return f"V{self.n}+{other}"

    def __radd__(self, other):
        return f"{other}+V{self.n}"


for _ in range(2000):
    add(1, 2)
print(add(1, 2), add(1.5, 2), add("a", "b"), add([1], [2]), add((1,), (2,)), add(2**53, 1), add(True, True), add(V(1), 2), add(2, V(1)), add(1j, 1), add(2**70, -(2**70)))
try:
    add(1, "a")
except TypeError as error:
    print(error)
print(add(1, 2), add(9007199254740991, 1), add(-9007199254740991, -5), add(0.1, 0.2))


def mixed(values):
    total = 0
    for v in values:
        total = total + v
    return total


print(mixed([1] * 1000), mixed([1, 2.5] * 500), mixed([2**53, 1, 1]), mixed([True] * 10), mixed([0.1] * 10))
