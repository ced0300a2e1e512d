# What the parser and the tokenizer warn of before they meet an error is said, and what comes behind it where the rest of the
# text is looked through.
import warnings

TEXTS = [
    '5.index', 'x = "\\d"\ny = (\n', 'x = "\\d" "\\e"\nf() = 1', 'x y\n1if 2else 3', "f'{a:\\q}' 'b' c", '1in x y',
    "'\\w'\n  z", "x = '\\p'\nreturn 1", "x is 1\nreturn 'a' is y\nbreak", "try: pass\nfinally:\n  return\n", "'\\d' $ '\\w'",
    "b'\\d' 'a'", "f'\\{{\\}}' x", '0x1for x in y z', "x = 1\n'''\\j''' + 2 = 3",
]
for text in TEXTS:
    with warnings.catch_warnings(record=True) as given:
        warnings.simplefilter('always')
        try:
            compile(text, '<t>', 'exec')
            print(repr(text), 'accepted')
        except SyntaxError as e:
            print(repr(text), type(e).__name__, e)
    for one in given:
        print('  ', one.category.__name__, one.lineno, one.message)

# As an error, the warning comes first.
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        compile('5.index', '<t>', 'exec')
    except SyntaxError as e:
        print(e.msg, e.lineno, e.offset, e.end_offset)
