# Operators and their special values, under the default context.
import operator
from decimal import *

setcontext(DefaultContext)

numbers = ['0', '-0', '1', '-1.50', '7', '0.003', '12345678901234567890.123456789', '9.99E+50', '1E-60', 'Infinity', '-Infinity', 'NaN', '-NaN7']
getcontext().traps = dict.fromkeys(getcontext().traps, False)
for name in ('add', 'sub', 'mul', 'truediv', 'floordiv', 'mod'):
    function = getattr(operator, name)
    for x in numbers:
        print(name, x, *[function(Decimal(x), Decimal(y)) for y in numbers])
for x in numbers:
    print('divmod', x, *[divmod(Decimal(x), Decimal(y)) for y in ('3', '-0.7', '0', 'Infinity')])
    print('unary', -Decimal(x), +Decimal(x), abs(Decimal(x)), bool(Decimal(x)))
print(getcontext().flags)

print(Decimal(5) + 3, 3 - Decimal('1.5'), True * Decimal(2), 10**30 / Decimal(3), divmod(17, Decimal(5)), 17 % Decimal(5))
for other in (1.5, 'a', None, 2j, [1]):
    for function in (operator.add, operator.mul, operator.mod, divmod, pow):
        try:
            print(function(Decimal(1), other))
        except TypeError as error:
            print(error)
total = Decimal(0)
for i in range(1, 40):
    total += Decimal(1) / i
print(total)
total *= 3
total -= 1
total //= 2
print(total)
setcontext(DefaultContext)
