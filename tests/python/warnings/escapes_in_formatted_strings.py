# Bad escapes as errors: CPython counts columns from the closing quotes of a formatted string, in bytes, and stops at the line's end.
import warnings

SOURCES = [
    r"f'\d'",
    r"f'abc\d{1}'",
    r"f'{1}\d'",
    r"f'\400'",
    "f'''a\nbc\\d {1}'''",
    "x = f'''\n{1}\n  \\d\n\n'''\ny = 4\nz=5",
    r"t'{1}ab\d'",
    r"f'{1:a\d}'",
    'f"{1:\'\\d}"',
    r"f'a\{1}b'",
    r"f'{1:\{2}}'",
    "f'''a\\}}'''",
    "f'a{{\\d'",
    r"'ä\d'",
    r"x = 'äö\dü'",
    r"f'{1}ü\q'",
    "'''\na\\d'''",
    r'""""\d"""',
    r"b'\d'",
    r"f'\d' f'\w'",
    r"f'\d' + ",
]
for source in SOURCES:
    warnings.simplefilter('error')
    try:
        compile(source, 'f.py', 'exec')
    except SyntaxError as error:
        print(ascii(source), ascii(error.args[1]))
    warnings.simplefilter('always')
    with warnings.catch_warnings(record=True) as caught:
        try:
            compile(source, 'f.py', 'exec')
        except SyntaxError as error:
            print(error)
    print([(str(one.message)[:4], one.lineno) for one in caught])
