# Roots, powers, e**x and logarithms to many precisions.
from decimal import *

setcontext(DefaultContext)

getcontext().traps = dict.fromkeys(getcontext().traps, False)
numbers = ['0', '-0', '1', '1.00', '-1', '2', '0.5', '1.0000000001', '0.99999999999', '10', '1E-20', '1234567.89', '3.3E+25', '7E-300', 'Infinity', '-Infinity', 'NaN']
for prec in (1, 5, 28, 60):
    getcontext().prec = prec
    for name in ('sqrt', 'exp', 'ln', 'log10'):
        print(prec, name, *[getattr(Decimal(x), name)() for x in numbers])
    for exponent in ('0', '1', '2', '-3', '0.5', '-1.25', '17', '1E+3', 'Infinity', '-Infinity', '0.3333'):
        print(prec, 'power', exponent, *[Decimal(x) ** Decimal(exponent) for x in numbers])
    print(getcontext())
    getcontext().clear_flags()
getcontext().prec = 200
print(Decimal(2).sqrt())
print(Decimal(1).exp())
print(Decimal(2).ln())
print(Decimal(3).log10())
getcontext().prec = 28
for arguments in ((7, 3, 5), (-7, 3, 5), (7, 0, 5), (0, 0, 5), (2, 100, 10**20), (2, -1, 5), (2, 3, 0), (2, 3, 10**28), (3, 4, 1)):
    print(arguments, getcontext().power(*arguments), pow(Decimal(arguments[0]), arguments[1], arguments[2]))
print(Decimal(10) ** 1000000, Decimal('0.1') ** 2000000, Decimal(2) ** 1000000)
setcontext(DefaultContext)
