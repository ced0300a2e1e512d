# The text of the line comes with its newline while the line is being read, and ends with the line that shows the start.
TEXTS = [
    'x = (1\n 2 3)', 'x = (1 2\n 3)', 'f(**a,\n\n b)', 'a = (b,\n c d', 'def f(\n', "x = '''a\nb''' + 3 = 5\n", '@tag', '@tag\n',
    'class A:\n  @tag\nx', 'def f():\n\n\n', '{1: a, 2 2: b}', '{1: *a, 2: b}', '{1: a, f(2 2): b}', 'x y  # why\n', 'é = (b c\n)',
    "(1 2)\nf'x", "(1 2)\n'x", '(\na b\n, \\x', 'x = 1 \0', 'if x # c\n y', "a = 'a\\\n", 'case = match x', 'f(a for b in c, d)',
    'with (\n a b', 'match x:\n case (a, b c', 'print "a" "b"', 'a = 5 if b', 'a = b if c else', 'pass if a else b',
    'for f() in a: pass', 'for a, b + 1 in c: pass', 'del (a, f())', 'import a.b from c', 'from a import (b, c', 'lambda (a, b): c',
    "'a' b 'c'", 'x = *a if b else c', 'f(*a=1)', 'f(**a=1)', 'f(a=)', 'def f(a=1, /*, b): pass', '3 + not 4', 'async def f[T]:',
]
for text in TEXTS:
    try:
        compile(text, '<t>', 'exec')
        print(repr(text), 'accepted')
    except SyntaxError as e:
        print(repr(text), type(e).__name__, e.msg)
        print('  ', e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
