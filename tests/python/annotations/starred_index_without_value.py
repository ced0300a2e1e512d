# An index of an annotated subscript without a value is evaluated item by item, so `*` has no meaning there.

for source in (
    'b[*c]: int',
    'b[(*c,), 1]: int',
    'b[1, (2, (*c,))]: int',
    'b[[*c]]: int',
    'b[*c]: int = 3',
    'b[*c].x: int',
    'class A:\n  b[1:2, *c]: int',
    'b[f(*c)]: int',
    '(b[*c]): int',
):
    try:
        compile(source, 'source', 'exec')
        print(repr(source))
    except SyntaxError as error:
        print(repr(source), error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset)
