"""decimal: amounts of money, numbers of all the default digits, texts, and functions."""

from decimal import ROUND_HALF_UP, Decimal

from harness import benchmark, run

PRICE = Decimal("19.99")
RATE = Decimal("0.0725")
CENT = Decimal("0.01")
X = Decimal("1.234567890123456789012345678")
Y = Decimal("3.141592653589793238462643383")


@benchmark(20_000, Decimal("799600.00"))
def amounts(turns):
    total = Decimal("0.00")
    for _ in range(turns):
        total += PRICE * 2
    return total


@benchmark(10_000, (Decimal("1.45"), True, Decimal("21.44")))
def rounded_amounts(turns):
    for _ in range(turns):
        tax = (PRICE * RATE).quantize(CENT, rounding=ROUND_HALF_UP)
        result = (tax, tax < PRICE, tax + PRICE)
    return result


@benchmark(5_000, Decimal("5.113077304093159694354408451"))
def long_products(turns):
    for _ in range(turns):
        result = X * Y + X
    return result


@benchmark(5_000, (Decimal("0.3929751645913601180212007224"), Decimal("275.7241379310344827586206897")))
def quotients(turns):
    for _ in range(turns):
        result = (X / Y, PRICE / RATE)
    return result


@benchmark(5_000, ("19.99", "19.99", "20.0", Decimal("1234.50")))
def texts(turns):
    for _ in range(turns):
        result = (str(PRICE), f"{PRICE:.2f}", f"{PRICE:.1f}", Decimal("1234.50"))
    return result


@benchmark(300, (Decimal("1.111111106111111099361111058"), Decimal("3.436893084346008004591424312")))
def functions(turns):
    for _ in range(turns):
        result = (X.sqrt(), X.exp())
    return result


run()
