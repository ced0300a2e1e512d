"""Quotients whose digits behind the precision are those of a half, or near them, in all roundings; divisors of each length."""

from decimal import (
    ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP,
    Decimal, getcontext,
)
from random import Random

random = Random(11)
context = getcontext()
ROUNDINGS = [
    ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP,
]


def dividend(divisor, precision):
    """So that the quotient has `precision` digits and then 5, or next to that, as far as 28 digits allow."""
    kept = max(1, min(precision, 28 - len(str(divisor))))
    quotient = random.choice([10**kept - 1, 10 ** (kept - 1), random.randrange(10 ** (kept - 1), 10**kept)])
    number = (divisor * (10 * quotient + random.choice([0, 5, 10])) + random.choice([-1, 0, 1, 2])) // random.choice([1, 10])
    return number % 10**28 or 1


total = 0
for precision in (28, 27, 22, 21, 16):
    context.prec = precision
    for length in range(1, 29):
        for rounding in ROUNDINGS:
            context.rounding = rounding
            divisor = random.choice([10**length - 1, 10 ** (length - 1) + 1, random.randrange(1, 10**length)])
            for x in (dividend(divisor, precision), divisor - 1 or 3, divisor + 1, 10**28 - 1, 1):
                context.clear_flags()
                line = f"{Decimal(x) / Decimal(-divisor)} {[flag.__name__ for flag, is_set in context.flags.items() if is_set]}"
                digits = int("".join(filter(str.isdigit, line)))
                total = (total * 31 + sum(map(ord, line)) * len(line) + digits) % 1_000_003
        print(precision, length, line, total)
