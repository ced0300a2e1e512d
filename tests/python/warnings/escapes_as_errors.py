"""What a SyntaxError points at that a filter makes of the warning about an invalid escape."""

import warnings

SOURCES = [
    'x = "\\d"',
    'y = 1; x = "ab\\q"',
    '"""a\n b\\d"""',
    "'a\\\n\\d'",
    "'a' '\\8\\400'",
    "'\\400'",
    'b"a\\d"',
    "x = b'''a\nb\\d'''",
    "x = B'''ab\\d'''",
    "u'''\n\\d'''",
    "u'\\d'",
]
warnings.simplefilter("error")
for source in SOURCES:
    try:
        compile(source, "<source>", "exec")
    except SyntaxError as error:
        print(error.lineno, error.offset, error.end_lineno, error.end_offset, repr(error.text), error.msg)
