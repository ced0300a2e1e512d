m = 2**53
print(m - 1, m, m + 1, m + 2, m * 2, -m - 1)
print(m - 1 + 1, (m - 1) * (m - 1), (m + 1) - m, -(m + 1) + m)
n = 9007199254740991
print(n + 1 - 1 == n, (n + 2) % 10, (n + 2) // 10, n * 3 // 3 == n)
n += 1
n += 1
print(n)
n -= 2
print(n, n == 2**53 - 1, type(n).__name__)
print(3037000500 * 3037000500, 94906267 * 94906267, -94906267 * 94906267)
print((m + 1) & 0xFFFF, (m + 1) | 1, (m + 1) ^ 1, ~m, m >> 1, m << 1)
print(hash(m) == hash(float(m)), hash(m + 1) == hash(2**53 + 1), {m + 1: "big"}[m + 1], m + 1 in {m + 1})
print(sum([m, 1, 1, -m]), max(m, m + 1), sorted([m + 1, m, m + 2]))
