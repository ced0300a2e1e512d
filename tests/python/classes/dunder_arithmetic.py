class V:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"V({self.x}, {self.y})"

    def __add__(self, other):
        if not isinstance(other, V):
            return NotImplemented
        return V(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return V(self.x - other.x, self.y - other.y)

    def __mul__(self, k):
        return V(self.x * k, self.y * k)

    __rmul__ = __mul__

    def __truediv__(self, k):
        return V(self.x / k, self.y / k)

    def __floordiv__(self, k):
        return V(self.x // k, self.y // k)

    def __mod__(self, k):
        return V(self.x % k, self.y % k)

    def __divmod__(self, k):
        return self // k, self % k

    def __pow__(self, k, mod=None):
        return V(pow(self.x, k, mod), pow(self.y, k, mod))

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y

    def __neg__(self):
        return V(-self.x, -self.y)

    def __pos__(self):
        return self

    def __invert__(self):
        return V(self.y, self.x)

    def __abs__(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __bool__(self):
        return self.x != 0 or self.y != 0

    def __lshift__(self, n):
        return f"<< {n}"

    def __rshift__(self, n):
        return f">> {n}"

    def __and__(self, n):
        return f"& {n}"

    def __or__(self, n):
        return f"| {n}"

    def __xor__(self, n):
        return f"^ {n}"

    def __round__(self, n=None):
        return ("round", n)


a, b = V(3, 4), V(1, 2)
print(a + b, a - b, a * 2, 2 * a, a / 2, a // 2, a % 2, divmod(a, 2), a ** 2, pow(a, 2, 5), a @ b)
print(-a, +a, ~a, abs(a), bool(a), bool(V(0, 0)), a << 1, a >> 2, a & 3, a | 4, a ^ 5, round(a), round(a, 2))
for bad in (lambda: a + 1, lambda: 1 + a, lambda: a - 1, lambda: "x" @ a, lambda: 5 / a):
    try:
        bad()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
