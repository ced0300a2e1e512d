def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def hanoi(n, a, b, c):
    if n == 0:
        return 0
    return hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)


def is_even(n):
    return n == 0 or is_odd(n - 1)


def is_odd(n):
    return n != 0 and is_even(n - 1)


def flatten(x):
    return [y for item in x for y in flatten(item)] if isinstance(x, list) else [x]


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


print(fib(15), hanoi(6, "a", "b", "c"), is_even(100), is_odd(7), flatten([1, [2, [3, []], 4]]), ackermann(2, 3))
depth = (lambda f: lambda n: f(f, n))(lambda self, n: 0 if n == 0 else 1 + self(self, n - 1))
print(depth(200))
