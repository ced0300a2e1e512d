class Path:
    def __fspath__(self):
        return "some/path.py"


for filename in ("name", b"bytes", Path()):
    print(compile("1", filename, "eval").co_filename)

print(eval(compile("1 + 1", "f", "eval")))
print(eval(compile("x = 1 + 1", "f", "exec")))
exec(compile("1 + 1\n", "f", "single"))
exec(compile("if 1:\n  'shown'\n  None\n  [2]\n", "f", "single"))
print(_)
print(eval("  \t 3 * 4"), eval(b"3 * 4"), eval(bytearray(b" 3 * 4")), eval(memoryview(b" 3 * 4")))
print(eval(b"# -*- coding: latin-1 -*-\n'\xe9'"), eval("'é'"), eval("'é'".encode()))
exec(b"\xef\xbb\xbfprint('mark')")
code = compile(source="a + b", filename="f", mode="eval")
print([eval(code, {"a": a, "b": 1}) for a in range(3)])
for mode in ("eval", "single"):
    try:
        compile("x = 1\ny = 2\n", "two", mode)
    except SyntaxError as e:
        print(e, e.filename, e.lineno, e.offset)
