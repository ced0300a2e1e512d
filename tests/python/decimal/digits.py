# Operations on digits and exponents.
from decimal import *

setcontext(DefaultContext)

context = Context(prec=9, Emin=-20, Emax=20, traps=[])
texts = ['0', '-0', '1', '101', '110011001', '1111111111', '-1', '12.300', '1E+5', '120E+3', '-7E-25', 'Infinity', 'NaN3', 'sNaN']
unary = ['abs', 'canonical', 'copy_abs', 'copy_decimal', 'copy_negate', 'is_canonical', 'is_finite', 'is_infinite', 'is_nan', 'is_normal', 'is_qnan', 'is_signed', 'is_snan', 'is_subnormal', 'is_zero', 'logb',
         'logical_invert', 'minus', 'next_minus', 'next_plus', 'normalize', 'number_class', 'plus', 'to_eng_string', 'to_integral_exact', 'to_integral_value', 'to_sci_string']
for name in unary:
    print(name, *[getattr(context, name)(Decimal(text)) for text in texts])
    print(context.flags)
    context.clear_flags()
for name in ('logical_and', 'logical_or', 'logical_xor', 'quantize', 'remainder_near', 'rotate', 'scaleb', 'shift'):
    for x in texts:
        print(name, x, *[getattr(context, name)(Decimal(x), Decimal(y)) for y in [*texts, '-3', '2', '9', '10', '0.5']])
    print(context.flags)
    context.clear_flags()
print(Decimal(2).fma(3, 4), Decimal('1E+10').fma(1, Decimal('1E-30')), context.fma(2, 3, 4), context.divmod(17, 5), context.divide_int(-17, 5))
for name in ('add', 'compare', 'is_zero', 'sqrt', 'quantize', 'power'):
    for arguments in (('1',) * 2, (1.5, 1), (None, None), ('x',)):
        try:
            print(getattr(context, name)(*arguments))
        except TypeError as error:
            if 'takes' not in str(error) and 'required' not in str(error) and 'expected' not in str(error):
                print(name, arguments, error)
for attempt in (lambda: Decimal(1).quantize(1, 'foo'), lambda: Decimal(1).quantize(1, 5), lambda: Decimal(1).exp(3), lambda: Decimal(1).max('a'), lambda: Decimal(1).foo, lambda: Decimal(1).to_integral(rounding='x')):
    try:
        print(attempt())
    except (TypeError, AttributeError) as error:
        print(error)
