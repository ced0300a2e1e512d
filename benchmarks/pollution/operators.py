"""Arithmetic, comparison and boolean operators over many kinds of operands and many kinds of operand expressions."""

SCALE = 3
OFFSET = 1.5
NAME = "heddle"
BIG = 10**20


class Number:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return Number(self.value + (other.value if isinstance(other, Number) else other))

    def __radd__(self, other):
        return Number(other + self.value)

    def __mul__(self, other):
        return Number(self.value * (other.value if isinstance(other, Number) else other))

    def __sub__(self, other):
        return Number(self.value - (other.value if isinstance(other, Number) else other))

    def __neg__(self):
        return Number(-self.value)

    def __lt__(self, other):
        return self.value < other.value

    def __eq__(self, other):
        return isinstance(other, Number) and self.value == other.value

    def __hash__(self):
        return hash(self.value)

    def __bool__(self):
        return self.value != 0


def integers(a, b):
    total = a + b
    total = total - b * 2
    total = total * SCALE + a
    total += 1
    total -= b
    total *= 2
    total //= 3
    total %= 1_000
    total ^= a
    total |= 1
    total &= 0xFFFF
    total <<= 2
    total >>= 1
    return total + (a // 7) + (b % 5) + (a - b) * (a + b) - (-a) + (~b) + (+a)


def floats(a, b):
    x = a * 0.5
    y = b + 0.25
    z = x * y + x / 2.0 - y
    z += OFFSET
    z -= a
    z *= 0.5
    z /= 3
    if z < x or z > y:
        z = z - x * y
    return z + abs(x - y) + x**2 - (x // 1.5) + (y % 2.5)


def texts(a, b):
    s = NAME + str(a)
    s = s + "-" + str(b)
    s += "!"
    s = s * 2
    t = "%s/%d" % (NAME, a)
    return len(s) + len(t) + (s < t) + (s == t) + (NAME in s) + ("zz" not in t)


def sequences(a, b):
    items = [a, b] + [a + b]
    items += [a - b]
    pair = (a,) + (b,) * 2
    doubled = items * 2
    merged = {a, b} | {a + b}
    kept = merged - {b}
    table = {"a": a} | {"b": b}
    return len(doubled) + len(pair) + len(kept) + table["a"] + (items == doubled) + ([a] < [b]) + (pair != (a, b))


def objects(a, b):
    x = Number(a)
    y = Number(b)
    z = x + y * 2 - x
    z = z + 1
    z = 5 + z
    z = -z
    result = 0
    if x < y:
        result += 1
    if x == y or z == x:
        result += 2
    if not z:
        result += 4
    return result + z.value


def big_integers(a, b):
    x = BIG + a
    y = BIG * b - x
    z = y // 7 + x % 11
    return (x > y) + (x == BIG) + (z - y // 7 - x % 11) + (x - BIG)


def mixed(values):
    total = 0
    for i in range(len(values) - 1):
        x = values[i]
        y = values[i + 1]
        total = total + x * y
        total = total - x
        if x < y:
            total = total + 1
        elif x == y:
            total = total + 0.5
        elif x >= 2 and y != 3 or not x:
            total -= 1
    return total


def chained(a, b):
    count = 0
    if 0 < a < 100:
        count += 1
    if a <= b <= a + 10:
        count += 2
    if a < b and b < a * 2 or a > b * 3:
        count += 4
    if not a or (not b and a is None):
        count += 8
    if a is not None and b is not a:
        count += 16
    return count if count > 3 else -count


def boxed(numbers):
    total = numbers[0] + numbers[1]
    for number in numbers:
        total = total + number.value
        total = number + total
    return total.value


def main(rounds):
    checksum = 0.0
    numbers = [Number(n) for n in range(5)]
    values = [1, 2.5, True, 3, 0.5, 4, 4.0, False, 7]
    for i in range(rounds):
        j = i % 13 + 1
        checksum += integers(i, j)
        checksum += floats(i, j)
        checksum += texts(i, j)
        checksum += sequences(i, j)
        checksum += objects(i, j)
        checksum += big_integers(i, j)
        checksum += mixed(values)
        checksum += chained(i, j)
        checksum += boxed(numbers)
        checksum += integers(j, i) + floats(float(j), i) - chained(j, i + 0.5)
    return round(checksum, 3)


ROUNDS = 700
EXPECTED = 30310760.729

result = main(ROUNDS)
if result != EXPECTED:
    raise SystemExit(f"operators.py gave {result}")
