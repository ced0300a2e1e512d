"""Integers, small and large, and their ways to text and bytes."""

from harness import benchmark, run

BIG = 3**200
OTHER = 7**150


@benchmark(100_000, (300_000, 14, 5))
def small_arithmetic(turns):
    total = 0
    for i in range(turns):
        total = total + i * 3 - i * 2 - i + 3
        quotient = 100 // 7
        rest = 1_000_005 % 10
    return total, quotient, rest


@benchmark(60_000, (-4, 2, (3, 1), (-4, 4), 2.5))
def division(turns):
    a, b = -17, 5
    for _ in range(turns):
        result = a // b, -a % b, divmod(16, b), divmod(-16, b), 5 / 2
    return result


@benchmark(60_000, (5869, -1))
def bit_operations(turns):
    x = 0b1011_0110
    for i in range(turns):
        y = ((x << 5) ^ (x >> 2)) & 0xFFFF | (i & 1)
        z = ~y + y
    return y, z


@benchmark(60_000, 2**63 - 1 + 60_000 * 3)
def around_64_bits(turns):
    total = 2**63 - 1
    for i in range(turns):
        total = total + 3
    return total


@benchmark(20_000, True)
def big_arithmetic(turns):
    for _ in range(turns):
        x = BIG * OTHER + BIG - OTHER
    return x == BIG * OTHER + BIG - OTHER


@benchmark(10_000, True)
def big_division(turns):
    for _ in range(turns):
        quotient, rest = divmod(BIG, OTHER >> 200)
        half = BIG // 3**100 % 1000
    return half == 3**100 % 1000 and quotient * (OTHER >> 200) + rest == BIG


@benchmark(200, 1)
def power_modulo(turns):
    p = 2**127 - 1
    for _ in range(turns):
        x = pow(3, p - 1, p)
    return x


@benchmark(20_000, (1024, 243, 336, 3))
def power(turns):
    for _ in range(turns):
        result = 2**10, pow(3, 5), pow(7, 77, 1001), pow(9, 1, 6)
    return result


@benchmark(20_000, 2432902008176640000)
def factorial_20(turns):
    for _ in range(turns):
        x = 1
        for i in range(2, 21):
            x *= i
    return x


@benchmark(50_000, (12345, -17, 255))
def from_str(turns):
    for _ in range(turns):
        result = int("12345"), int("-17"), int("ff", 16)
    return result


@benchmark(50_000, ("12345", "-17", "0xff", "0b101"))
def to_str(turns):
    n = 12345
    for _ in range(turns):
        result = str(n), str(-17), hex(255), bin(5)
    return result


@benchmark(2_000, True)
def big_to_str(turns):
    text = str(BIG)
    for _ in range(turns):
        x = str(BIG)
        y = int(text)
    return x == text and y == BIG


@benchmark(30_000, (b"\x01\x02\x03\x04", 16909060))
def to_bytes(turns):
    for _ in range(turns):
        data = (16909060).to_bytes(4, "big")
        number = int.from_bytes(data, "big")
    return data, number


@benchmark(50_000, (5, 3, 4, 12, 3))
def functions(turns):
    for _ in range(turns):
        result = abs(-5), (7).bit_count(), (9).bit_length(), int(12.7), round(3.2)
    return result


run()
