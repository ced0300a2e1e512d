def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)


show(lambda: compile(5, "a", "exec"))
show(lambda: compile(None, "a", "exec"))
show(lambda: compile("1", 5, "exec"))
show(lambda: compile("1", "a", "exec ution"))
show(lambda: compile("1", "a", 3))
show(lambda: compile("1", "a", "exec", 12345678))
show(lambda: compile("1", "a", "exec", "x"))
show(lambda: compile("1", "a", "exec", optimize=5))
show(lambda: compile("1", "a", "exec", optimize=-2))
show(lambda: compile("1\0", "a", "exec"))
show(lambda: compile("a b", "file.py", "exec"))
show(lambda: compile())
show(lambda: compile("1"))
show(lambda: compile("1", "f"))
show(lambda: compile("1", "f", "exec", 0, 0, 0, 0))
show(lambda: compile("1", "f", "exec", no=1))
