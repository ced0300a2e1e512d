# Every way to round, in contexts of few digits and narrow bounds.
from decimal import *

setcontext(DefaultContext)

modes = [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]
texts = ['1.2345', '-1.2345', '1.2355', '9.9995', '-9.9996', '1.2340001', '1.2350', '-1.2450', '0.00012346', '1E+9', '-5E-9', '99995']
for mode in modes:
    context = Context(prec=4, rounding=mode, Emin=-6, Emax=6, traps=[])
    print(mode, *[context.create_decimal(text) for text in texts])
    print(context.flags)
    print(*[Decimal(text).to_integral_value(rounding=mode) for text in texts])
    print(*[Decimal(text).quantize(Decimal('0.01'), rounding=mode) for text in texts if 'E+' not in text])
clamped = Context(prec=5, Emin=-9, Emax=9, clamp=1, traps=[])
for text in ('1E+9', '12E+8', '0E+20', '0E-30', '1E+10', '1E-13', '1E-14', 'NaN12345', 'NaN1234'):
    print(clamped.create_decimal(text), clamped)
    clamped.clear_flags()
print([round(Decimal(text)) for text in ('0.5', '1.5', '2.5', '-2.5', '2.500001')])
print([round(Decimal('1234.5678'), places) for places in (-4, -3, -1, 0, 1, 3, 6)])
for text in ('NaN', 'Infinity', '-Infinity'):
    for function in (round, int, Decimal.__floor__, Decimal.__ceil__):
        try:
            print(function(Decimal(text)))
        except (ValueError, OverflowError) as error:
            print(type(error).__name__, error)
try:
    round(Decimal(1), 'a')
except TypeError as error:
    print(error)
