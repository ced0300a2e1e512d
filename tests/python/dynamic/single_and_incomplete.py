SOURCES = [
    "def f(): pass", "def f(): pass\n", "if 1:\n  x", "if 1:\n  x\n", "x", "x\n", "for i in y: pass", "class A: pass\n",
    "1\n2", "x = 5 # comment\n", "if 1: x\nelse: y", "with a: b\n", "", "\n", "# c", "x; y", "if 1:\n  x\n# c",
    "def f():\n  x\n\n  y", "if 1:\n", "if 1:", "x = (", 'x = """a', "try:\n  a\n", "(",
    "def f(a,", "a = 13\nb = 187", "f()\n# blah\nblah()",
]
DONT_IMPLY_DEDENT = 0x200
ALLOW_INCOMPLETE_INPUT = 0x4000
for source in SOURCES:
    for flags in (0, DONT_IMPLY_DEDENT, ALLOW_INCOMPLETE_INPUT, DONT_IMPLY_DEDENT | ALLOW_INCOMPLETE_INPUT):
        try:
            compile(source, "f", "single", flags)
            result = "compiled"
        except SyntaxError as e:
            result = f"{type(e).__name__} {e}"
        print(repr(source), hex(flags), result)
