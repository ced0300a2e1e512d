def powers(n):
    x = 1
    out = []
    for i in range(n):
        x = x * 3 + 1
        if i % 20 == 0:
            out.append(x)
    return out


print(powers(101))


def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


print(fib(90), fib(200))
total = 0
for i in range(3000):
    total += i * i * i * i
print(total)
x = 2**53 - 100
for i in range(200):
    x += 1
print(x, x - 2**53)
y = -(2**53) + 50
for i in range(100):
    y -= 1
print(y)
count = 0
for i in range(2**53 - 3, 2**53 + 4):
    count += i
print(count)
z = 1
while z < 10**30:
    z <<= 3
print(z, z >> 80, z & 0xFFFF, z % 1000007)
