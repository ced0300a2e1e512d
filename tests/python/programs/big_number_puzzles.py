print(sum(int(d) for d in str(2**1000)))
f = 1
for i in range(1, 101):
    f *= i
print(sum(map(int, str(f))), len(str(f)))
a, b, n = 1, 1, 2
while len(str(b)) < 100:
    a, b, n = b, a + b, n + 1
print(n)
x = 12345678987654321
print(x * x, x**5 % 10**9, -x // 10**8, x & 0xFFFFFFFF, bin(x).count("1"))


def isqrt(n):
    x = n
    y = (x + 1) // 2
    while y < x:
        x, y = y, (y + n // y) // 2
    return x


print(isqrt(2 * 10**60), isqrt(10**40) == 10**20, isqrt(10**40 - 1))


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


print(gcd(2**100 - 1, 2**75 - 1) == 2**25 - 1, gcd(10**30, 15**20), pow(3, 2**100, 10**9 + 7))
digits, q, r, t, k, m, y = "", 1, 0, 1, 1, 3, 3
while len(digits) < 40:
    if 4 * q + r - t < m * t:
        digits += str(m)
        q, r, m = 10 * q, 10 * (r - m * t), 10 * (3 * q + r) // t - 10 * m
    else:
        q, r, t, k, m, y = q * k, (2 * q + r) * y, t * y, k + 1, (q * (7 * k + 2) + r * y) // (t * y), y + 2
print(digits)
