# Powers whose parts are safe integers and whose results are not, by operator, in place and by function.
bases = [0, 1, -1, 2, -2, 3, -3, 7, 10, -10, 94906265, 94906266, -94906267, 2**52, 2**53 - 1, -(2**53), 2**70, True]
for base in bases:
    for exponent in (0, 1, 2, 3, 4, 5, 31, 33, 52, 53, 54, 64):
        product = 1
        for _ in range(exponent):
            product *= base
        power = base
        power **= exponent
        assert base**exponent == power == pow(base, exponent) == product, (base, exponent)
        assert type(power) is int or base is True and exponent == 1, (base, exponent)
print(3**100, (-7) ** 33, 10**40, (2**53 - 1) ** 2)
print((2**70) ** 0, (2**70) ** 1, 1 ** 2**70, (-1) ** (2**70 + 1), 0 ** 2**70)

for x, y in [(2**70, 2**33), (-(2**70), 2**33 + 1), (2**70, -7), (5, 2**70), (-5, 2**70), (5, -(2**70)), (-(2**70), -(2**70))]:
    quotient, rest = divmod(x, y)
    assert (x // y, x % y) == (quotient, rest) and quotient * y + rest == x, (x, y)
    print(quotient, rest)
