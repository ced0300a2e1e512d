# Thousands of operations on numbers that a generator of its own makes up, each as a line that goes into a checksum; the sums say
# which operation differs, if one does.
from decimal import *

setcontext(DefaultContext)

state = 12345


def pick(n):
    global state
    state = (state * 1103515245 + 12345) % 2**31
    return (state >> 8) % n


def number():
    digits = ''.join('0159'[pick(4)] if pick(2) else str(pick(10)) for _ in range(1 + pick(20)))
    return Decimal(('-' if pick(3) == 0 else '') + digits + 'E' + str(pick(30) - 20))


names = ['add', 'compare', 'divide', 'divide_int', 'divmod', 'max', 'min_mag', 'multiply', 'next_toward', 'quantize', 'remainder', 'remainder_near', 'subtract']
modes = [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]
for name in names:
    total = 0
    for _ in range(250):
        context = Context(prec=1 + pick(30), rounding=modes[pick(8)], Emin=-pick(40), Emax=pick(40), clamp=pick(2), traps=[])
        line = f'{getattr(context, name)(number(), number())} {context}'
        for char in line:
            total = (total * 31 + ord(char)) % 2**31
    print(name, total)
for name in ['exp', 'ln', 'log10', 'sqrt', 'normalize', 'next_plus', 'to_integral_exact']:
    total = 0
    for _ in range(40):
        context = Context(prec=1 + pick(40), Emin=-pick(40), Emax=pick(40), traps=[])
        line = f'{getattr(context, name)(number().copy_abs())} {context}'
        for char in line:
            total = (total * 31 + ord(char)) % 2**31
    print(name, total)
