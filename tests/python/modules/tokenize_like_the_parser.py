# What the tokenizer refuses, with the extra tokens of the tokenize module and without.
import _tokenize
import io


def show(source, extra):
    print(repr(source), extra)
    try:
        for token in _tokenize.TokenizerIter(io.StringIO(source).readline, extra_tokens=extra):
            print(" ", token[:4])
    except SyntaxError as error:
        print(" ", type(error).__name__, error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset)


SOURCES = [
    "a",
    "if a:\n  b",
    "if a:\n  b\n",
    "if a:\n b\nc\n",
    "def f():\n    \\\n'''doc'''\n    \\\na = 0\n",
    "(1+2))",
    "(1+2]",
    "(1+\n2]",
    "f'{a]}'",
    "f'{(a}'",
    "a = 1\nb = 0123\n",
    "x = 0_7\n",
    "00.5 + 09.5 + 09e1 + 09j + 0_0\n",
    "f'{a:\n}'\n",
    "f'{a:x\ny}'\n",
    "f'''{a:\n}'''\n",
    "t'{a:\n}'\n",
    "f'{a:{b}\n}'\n",
    "€\n",
    "ab\xa0c = 1\n",
    "ä·é\n",
]
for extra in (False, True):
    for source in SOURCES:
        show(source, extra)


def count(source, extra):
    try:
        return len(list(_tokenize.TokenizerIter(io.StringIO(source).readline, extra_tokens=extra)))
    except SyntaxError as error:
        return type(error).__name__, error.msg, error.lineno, error.offset


for extra in (False, True):
    for n in (199, 200, 201):
        print(n, count("(" * n + ")" * n, extra))
    for n in (98, 99, 100):
        print(n, count("".join("  " * i + "if True:\n" for i in range(n)) + "  " * n + "pass\n", extra))
