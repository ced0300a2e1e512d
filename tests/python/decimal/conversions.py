# Decimals from and to other types.
from decimal import *
from fractions import Fraction
import copy, json, numbers, pickle

setcontext(DefaultContext)


def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


values = [[], (1, 2), (0, (1, 2), 'x'), (0, (1, 2), 1.5), (0, 1, 2), (0, (1, 'a'), 2), (3, (1,), 2), (0, (), 'F'), (0, (1, 2, 3), 'n'), (1, (4,), 'N'), (1, (0, 0, 1, 2), 3), (0, (), 0),
          (0, [1, 2], 5), b'1', 1j, None, 'abc', '1e', '', 'sNaN12', '-inf', '1_000.5', ' 12\n', '\u0661\u0662', 3.5, float('nan'), float('-inf'), True, 10**50, '0e-99', '\uff11', 'NaN0012', '+Infinity', 'in f',
          '1__0', '_1', '1_', '1e1_0', '\ud800', (0, (10,), 0), (0, (-1,), 0), ('a', (1,), 0), (0, (1,), 10**30), '.', '.5', '5.', '+.5E-3', '--1', '0x1', '1 2', '\xa07', '0' * 30 + '7', 2.0**80, 1e-10, -0.0, 0.1]
for value in values:
    print(ascii(value), end=' ')
    attempt(Decimal, value)
for method in (Decimal.from_float, Decimal.from_number, getcontext().create_decimal, getcontext().create_decimal_from_float):
    for value in ('1', ' 1', '1_0', 1, 1.5, 0.1, Decimal(3), None, True, Fraction(1, 2), (0, (1,), 2)):
        print(method.__name__, value, end=' ')
        attempt(method, value)
attempt(Decimal, 1, 2)
attempt(Decimal, 1, None, 3)
attempt(Decimal, foo=1)
attempt(Decimal, value='3', context=None)
attempt(Decimal, 'abc', Context(traps=[]))
attempt(Decimal)

texts = ['0', '-0', '1.50', '-12.345E+5', '1E+30', '-1E-30', '123456789.987654321', 'Infinity', '-Infinity', 'NaN', '-NaN5', 'sNaN']
for function in (int, float, complex, bool, str, Decimal.as_tuple, Decimal.as_integer_ratio, Decimal.adjusted, Decimal.to_eng_string, Decimal.__trunc__, Decimal.__reduce__,
                 Decimal.number_class, Decimal.is_signed, Decimal.is_normal, Decimal.copy_negate, Decimal.normalize):
    for text in texts:
        print(function.__name__, text, end=' ')
        attempt(function, Decimal(text))
print([Decimal((0, (1, 2), exponent)).to_eng_string() for exponent in range(-12, 9)])
print([Decimal((0, (0,), exponent)).to_eng_string() for exponent in range(-12, 9)])
print([hash(Decimal(n)) == hash(n) for n in (0, 1, -1, 10**40, -(10**20), 2.5, -0.125)], hash(Decimal('0.1')) == hash(Fraction(1, 10)))
print(isinstance(Decimal(1), numbers.Number), isinstance(Decimal(1), numbers.Real), Decimal(1) in {1, 2}, {Decimal('2.50'): 'x'}[2.5])
for text in texts[:-1]:
    x = Decimal(text)
    print([repr(twin) == repr(x) for twin in (copy.copy(x), copy.deepcopy(x), pickle.loads(pickle.dumps(x)))])
print(json.loads('[1.10, 2.5e3]', parse_float=Decimal), Fraction(Decimal('1.25')), sum([Decimal('0.1')] * 10), max(Decimal(1), 2), sorted([Decimal(3), 1, 2.5]))


class Money(Decimal):
    def __str__(self):
        return f'${super().__str__()}'


m = Money('1.50')
print(m, repr(m), type(m + 1).__name__, type(-m).__name__, type(m.copy_abs()).__name__, type(Money.from_float(2.5)).__name__, type(Decimal(m)).__name__, m.__reduce__(), type(copy.copy(m)).__name__, m.real is m, m.imag)
