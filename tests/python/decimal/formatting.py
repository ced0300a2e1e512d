# The format mini-language with Decimals.
from decimal import *

setcontext(DefaultContext)

specs = ['', 'e', '.0e', '.3E', 'f', '.0f', '.2f', '.10F', 'g', '.0g', '.3g', '.12G', '%', '.1%', 'n', '.4n', ',', ',.2f', '012', '+012.3f', ' .1f', '<12', '^12.1f', '>12', '=12', '*^15', '\u20ac>12', '015,.1f', '012e', '+', '-', ' ']
numbers = ['0', '-0', '0.000', '0E+5', '1', '-1.5', '1234567.891', '0.000001234', '1.2E-10', '-9.995', '9999.5', '1E+20', '123E+3', 'Infinity', '-Infinity', 'NaN', 'sNaN12']
for spec in specs:
    print(ascii(spec), *[format(Decimal(text), spec) for text in numbers], sep=' | ')
with localcontext(rounding=ROUND_UP, capitals=0):
    for spec in ('', '.1f', '.2e', '.3', 'G'):
        print(spec, *[format(Decimal(text), spec) for text in numbers], sep=' | ')
print(f'{Decimal("3.14159"):.2f}', '{:>10}|{:<10}|'.format(Decimal('1.5'), Decimal(-2)), '%s %r %.3f' % (Decimal('1.50'), Decimal(2), Decimal('2.0005')))
for arguments in ((5,), ('', {}), ('', 5)):
    try:
        print(Decimal(1).__format__(*arguments))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
