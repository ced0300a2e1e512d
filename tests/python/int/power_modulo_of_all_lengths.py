# Exponents of all lengths, bases of both signs, moduli of both signs.
import random

source = random.Random(5)
total = 0
for length in range(300):
    base = source.getrandbits(length // 2 + 1) * source.choice([1, -1])
    exponent = source.getrandbits(length)
    modulus = (source.getrandbits(300 - length) or 7) * source.choice([1, -1])
    total = (total * 31 + pow(base, exponent, modulus)) % (2**200 - 3)
print(total)

p = 2**127 - 1
for exponent in (0, 1, 2, 0x7FFFFF, 0x800000, 0xFFFFFF, 0x1000000, 2**60, 2**60 - 1, 0xF0F0F0F0F0F0, p - 1, p):
    result = pow(3, exponent, p)
    print(exponent, result, result * pow(3, -exponent, p) % p)

# Constants, long and short.
print(3**100, 2**127 * 2**127, -(2**100) ** 3 + 1, 2**128 // 3 % 1000, 7**120 - 7**120)
