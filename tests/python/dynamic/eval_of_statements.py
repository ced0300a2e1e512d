# eval takes an expression only: what it says of other text, and of which line.
TEXTS = [
    'x = (', '\n -1', ' 1', '\t1', '1 2', 'x = 1', '(1\n 2)', '1,\n2', '', '\n\n', '#a', '*a', 'yield', '1;2',
    'if x: y', "a b\n'x", '1\n  2', '  1 +', '1\n  ', '(', '-', '\\', '1 \\', '"a" \\\n', 'f"{', '1 if', 'lambda x:',
]


def show(run):
    try:
        return run()
    except SyntaxError as e:
        return type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text


for text in TEXTS:
    print(repr(text))
    print('  eval   ', show(lambda: eval(text)))
    print('  compile', show(lambda: compile(text, '<c>', 'eval') and 'accepted'))
