# Decimal literals are limited as conversions are; their errors tell the line only.
import ast
import sys

NINES = '9' * 5000
for limit in 4300, 640, 0:
    sys.set_int_max_str_digits(limit)
    for source in (
        '9' * 640,
        '9' * 641,
        NINES,
        '9_' * 640 + '9',
        '0x' + NINES,
        NINES + 'j',
        NINES + '.0',
        'a = (1 +\n' + NINES + ')',
        'f"{' + NINES + '}"',
        'lambda: ' + NINES,
    ):
        try:
            compile(source, 'limit.py', 'exec')
            print(limit, 'compiles')
        except SyntaxError as error:
            text = str(error)
            print(limit, text[:60], text[-30:], error.lineno, error.offset, error.end_lineno, error.end_offset)

sys.set_int_max_str_digits(640)
try:
    ast.literal_eval(NINES)
except SyntaxError as error:
    print(error.msg)
sys.set_int_max_str_digits(4300)
