"""Sums, products and quotients of numbers of about 28 digits, in all roundings, with their flags."""

from decimal import (
    ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP,
    Decimal, DivisionByZero, InvalidOperation, Overflow, getcontext,
)
from random import Random

random = Random(7)
context = getcontext()
for trap in (DivisionByZero, InvalidOperation, Overflow):
    context.traps[trap] = False
ROUNDINGS = [
    ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP,
]


def digits(count):
    kind = random.randrange(4)
    if kind == 0:
        return "9" * count
    if kind == 1:
        return "1" + "0" * (count - 1)
    return "".join(random.choice("0459" if kind == 2 else "0123456789") for _ in range(count))


def number():
    count = random.choice([1, 2, 7, 8, 14, 15, 16, 21, 22, 27, 28, 28, 28, 29, 35])
    return Decimal(f"{random.choice(['', '-'])}{digits(count)}E{random.choice([0, -count, random.randrange(-30, 30)])}")


def results(turns):
    last = Decimal(3)
    for _ in range(turns):
        context.clear_flags()
        x, y = random.choice([number(), last]), random.choice([number(), number(), last])
        name, result = random.choice([("+", x + y), ("-", x - y), ("*", x * y), ("/", x / y), ("/", x / -x)])
        flags = [flag.__name__[:4] for flag, is_set in context.flags.items() if is_set]
        yield f"{x} {name} {y} = {result} {' '.join(flags)} {result == x}"
        last = result if result.is_finite() else Decimal(3)


total = 0
for precision in (28, 27, 22, 21, 17, 16, 29, 9):
    for rounding in ROUNDINGS:
        context.prec, context.rounding = precision, rounding
        context.Emin, context.Emax = random.choice([(-999999, 999999), (-30, 40)])
        for line in results(40):
            total = (total * 31 + sum(map(ord, line)) * len(line)) % 1_000_003
        print(precision, rounding, line, total)
