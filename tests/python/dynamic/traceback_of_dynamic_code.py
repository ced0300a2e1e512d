import sys


def show(f):
    try:
        f()
    except Exception:
        sys.excepthook(*sys.exc_info())


source = "def f(n):\n    return 1 / n\n\nf(0)\n"
show(lambda: exec(source))
show(lambda: exec(compile(source, "no such file.py", "exec")))
show(lambda: eval("1 / 0"))
show(lambda: exec("x = (\n"))
show(lambda: eval("a b"))
show(lambda: compile("x = 1\n  y = 2", "file name", "exec"))
