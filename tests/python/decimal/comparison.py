# Comparisons: operators with all kinds of numbers, compare and its variants, minimum and maximum.
import operator
from decimal import *
from fractions import Fraction

setcontext(DefaultContext)

texts = ['0', '-0', '1', '1.0', '-1', '12', '12.0', '1E+1', '1E-5', '-1E-5', 'Infinity', '-Infinity', 'NaN', '-NaN', 'sNaN3', 'NaN4', 'NaN15']
context = ExtendedContext.copy()
for name in ('compare', 'compare_signal', 'compare_total', 'compare_total_mag', 'max', 'max_mag', 'min', 'min_mag', 'same_quantum', 'copy_sign', 'next_toward'):
    for x in texts:
        print(name, x, *[getattr(context, name)(Decimal(x), Decimal(y)) for y in texts])
    print(context)
    context.clear_flags()
others = [0, 1, -1, 12.0, 1.5, Fraction(1, 3), Fraction(12), 1 + 0j, 1j, True, None, 'a', 10**30, float('inf'), float('nan')]
for name in ('lt', 'le', 'eq', 'ne', 'gt', 'ge'):
    for text in ('1', '12.0', '0.3333', '1E+30', '-Infinity', 'NaN'):
        for other in others:
            for pair in ((Decimal(text), other), (other, Decimal(text))):
                try:
                    print(name, pair, getattr(operator, name)(*pair))
                except (TypeError, InvalidOperation) as error:
                    print(name, pair, type(error).__name__, error)
