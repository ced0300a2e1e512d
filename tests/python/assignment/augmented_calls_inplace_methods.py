class Total:
    def __init__(self, value):
        self.value = value

    def __iadd__(self, other):
        print("iadd", other)
        self.value += other
        return self

    def __add__(self, other):
        print("add", other)
        return Total(self.value + other)

    def __sub__(self, other):
        print("sub", other)
        return Total(self.value - other)

    def __imul__(self, other):
        return NotImplemented

    def __mul__(self, other):
        print("mul", other)
        return "product"


t = Total(1)
same = t
t += 5
print(t is same, t.value)
t -= 2
print(t is same, t.value, same.value)
t *= 3
print(t)
