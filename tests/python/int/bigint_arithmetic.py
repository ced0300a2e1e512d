a = 2**100
b = 3**60
print(a, b)
print(a + b, a - b, b - a)
print(a * b)
print(a // b, a % b, b // a)
print(-a // b, -a % b, a // -b, a % -b)
print(a ** 3)
print(a & b, a | b, a ^ b)
print(~a, -a, abs(-a), +a)
print(a >> 90, a << 10, b >> 10)
print(a == 2**100, a != b, a > b, a < b, hash(a) == hash(2**100))
