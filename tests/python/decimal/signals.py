# Which signals operations raise, with what, and which flags they leave.
from decimal import *

setcontext(DefaultContext)


def attempt(text):
    getcontext().clear_flags()
    try:
        result = repr(eval(text))
    except Exception as error:
        result = f'{type(error).__mro__[:3]} {error} {error.args}'
    print(text, '=>', result, [signal.__name__ for signal, flag in getcontext().flags.items() if flag])


D = Decimal
expressions = [
    'D(1) / 0', 'D(0) / 0', 'D(1) // 0', 'D(0) // 0', 'D(1) % 0', 'D(0) % 0', 'divmod(D(1), 0)', 'divmod(D(0), 0)', 'D("1E+999999") * 10', 'D("1E-999999") / 1000',
    'D("1E-1000026") / 3', 'D("sNaN") + 1', 'D("NaN") + 1', 'D("NaN") < 1', 'D("NaN") == 1', 'D("sNaN") == 1', 'D("Infinity") - D("Infinity")', 'D(0) * D("Infinity")',
    'D(10) ** 40 // 3', 'D(10) ** 40 % 3', 'D(-1).sqrt()', 'D(-1).ln()', 'D(0).ln()', 'D(0).logb()', 'D(0) ** 0', 'D(-8) ** D("0.5")', 'D("abc")', 'D("1E+99999999999999999999")',
    'getcontext().create_decimal("abc")', 'getcontext().create_decimal("1E+9999999")', 'getcontext().create_decimal("NaN" + "1" * 40)', 'D("NaN" + "1" * 40) + 1', 'D(1).quantize(D("1E-40"))',
    'D(5).logical_and(1)', 'D(1).shift(50)', 'D(1).scaleb(10**9)', 'D(1).rotate(D("0.5"))', 'D("1E+1000000").exp()', 'D("-1E+9").exp()', 'D(1).next_toward(2)', 'D(0).next_plus()',
    'D(1).remainder_near(0)', 'D("1E+60").remainder_near(7)', 'D(1.5)', 'D(1.5) == 1.5', 'D(1.5) < 2.5', 'getcontext().create_decimal(1.5)', 'D.from_float(0.1)', 'pow(D(2), 3, 0)', 'D(1).fma(D("Infinity"), D("-Infinity"))',
    'D(0).fma(D("Infinity"), D("NaN5"))', 'D("1.5").to_integral_exact()', 'D("1.5").to_integral_value()', 'D(2) ** D(10**20)', 'hash(D("sNaN"))', 'float(D("sNaN"))', 'getcontext().divide(1, 3)',
]
for expression in expressions:
    attempt(expression)
for signal in getcontext().traps:
    getcontext().traps[signal] = not getcontext().traps[signal]
for expression in expressions:
    attempt(expression)
for name in ('DecimalException', 'Clamped', 'ConversionSyntax', 'DivisionByZero', 'DivisionImpossible', 'DivisionUndefined', 'FloatOperation', 'Inexact', 'InvalidContext', 'InvalidOperation', 'Overflow', 'Rounded', 'Subnormal', 'Underflow'):
    print(globals()[name].__mro__, globals()[name].__doc__)
setcontext(DefaultContext)
