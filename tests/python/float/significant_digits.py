"""Digits after the first are correctly rounded: near powers of ten, half-way between two numbers, very large and very small."""

values = [
    9.9999999, 9.995, 9.985, 0.1, 0.125, 2.5, 1e22, 1e23, 123456789.125, 999999999999999.9, 5e-324, 2.2250738585072014e-308,
    1.7976931348623157e308, 0.30000000000000004, 1 / 3, 1e15, 1e-7, 0.00099999999, 1000.0, 999.9999999999999, 4.35, 1.005e-20,
]
for value in values:
    for precision in 0, 1, 2, 3, 6, 9, 14, 15, 16, 17, 25:
        print(f"{value:.{precision}e} {-value:.{precision}g} {value:#.{precision}g} {value:.{precision}}", end=" ")
    print(f"{value:g} {value:n}", "%.3e" % value)

# A sum of what many values look like.
total = 0
x = 0.123456789
for n in range(4000):
    x = x * 1.0173 if n % 3 else x / 1.0331
    for precision in 2, 5, 11, 15:
        total = (total * 31 + sum(f"{x:.{precision}e}".encode())) % 1000003
print(total)
