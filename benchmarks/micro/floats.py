"""Floats and complex numbers."""

from harness import benchmark, run


@benchmark(200_000, 0.5)
def arithmetic(turns):
    x = 1.0
    for _ in range(turns):
        x = x * 0.5 + 0.25
    return x


@benchmark(60_000, 5)
def compare(turns):
    x, y = 1.5, 2.5
    for _ in range(turns):
        total = 0
        if x < y:
            total += 1
        if x != y:
            total += 1
        if y >= 2:
            total += 1
        if x == 1.5:
            total += 1
        if not 3 <= x:
            total += 1
    return total


@benchmark(40_000, (3.0, 2.0, -3.5, 8.0, 0.25))
def operators(turns):
    x, y = 7.5, 2.5
    for _ in range(turns):
        result = x // y, 7.0 % y, -3.5, 2.0**3, y / 10
    return result


@benchmark(40_000, (1.5, -0.001, 1e10, float("inf")))
def from_str(turns):
    for _ in range(turns):
        result = float("1.5"), float("-0.001"), float("1e10"), float("inf")
    return result


@benchmark(10_000, ("1.5", "0.1", "1e+22", "3.141592653589793"))
def to_str(turns):
    for _ in range(turns):
        result = str(1.5), repr(0.1), str(1e22), repr(3.141592653589793)
    return result


@benchmark(10_000, ("3.14", "1.00e+03", "12.5%", "3.14159"))
def to_format(turns):
    x = 3.14159
    for _ in range(turns):
        result = f"{x:.2f}", f"{1000.0:.2e}", f"{0.125:.1%}", f"{x:g}"
    return result


@benchmark(20_000, (3, 3.14, 2, -2, 12))
def rounding(turns):
    for _ in range(turns):
        result = round(3.14159), round(3.14159, 2), round(2.5), round(-1.5), int(12.9)
    return result


@benchmark(40_000, (True, (3, 2), 1.5, 1.5))
def methods(turns):
    x = 1.5
    for _ in range(turns):
        result = (2.0).is_integer(), x.as_integer_ratio(), abs(-1.5), float(x)
    return result


@benchmark(60_000, (complex(5, 10), 5.0))
def complex_arithmetic(turns):
    a, b = 1 + 2j, 3 + 4j
    for _ in range(turns):
        c = a * b + a * 2 - b * 0 + complex(8, -4)
        d = abs(b)
    return c, d


run()
