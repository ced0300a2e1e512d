def integrate(f, a, b, n):
    h = (b - a) / n
    total = 0.0
    for i in range(n):
        total += f(a + (i + 0.5) * h)
    return total * h


print(round(integrate(lambda x: x * x, 0, 3, 3000), 6), round(integrate(lambda x: 1 / x, 1, 2, 2000), 6))
x = 1.0
for _ in range(2000):
    x = x * 1.01 - x / 200 + 0.001
print(x)
y = 0.1
for _ in range(100):
    y = 3.9 * y * (1 - y)
print(y)
t = 0
for i in range(1000):
    t += i / 4 if i % 2 else i // 4
print(t, type(t).__name__)
v = 1
for _ in range(60):
    v = v * 1.5 if v < 1e6 else v // 2
print(v)
a = [i * 0.5 for i in range(1000)]
print(sum(a), max(a), min(a), a[999] - a[1], sum(x for x in a if x == int(x)))
z = 1e300
for _ in range(5):
    z *= 1e10
print(z, -z, z - z != z - z, 1e-320 / 1e10)
