def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)


class Mapping:
    def __getitem__(self, key):
        return 7


def outer():
    y = 1

    def inner():
        return y

    return inner


code = outer().__code__
cells = outer().__closure__

show(lambda: exec("1", 5))
show(lambda: exec("1", {}, 5))
show(lambda: eval("1", 5))
show(lambda: eval("1", {}, 5))
show(lambda: eval("1", Mapping()))
show(lambda: exec("1", Mapping()))
show(lambda: eval("x", {}, Mapping()))
show(lambda: eval(5))
show(lambda: exec(5))
show(lambda: exec())
show(lambda: eval())
show(lambda: exec(source="1"))
show(lambda: eval(code))
show(lambda: exec(code))
show(lambda: exec(code, closure=()))
show(lambda: exec(code, closure=cells))
show(lambda: exec(code, closure=list(cells)))
show(lambda: exec("1", closure=()))
show(lambda: exec(compile("1", "", "exec"), closure=()))
show(lambda: exec(compile("1", "", "exec"), closure=5))
show(lambda: exec("1", {}, None, closure=None))
show(lambda: exec("1", globals={}, locals=None))
show(lambda: eval("1 +"))
show(lambda: eval("x = 1"))
show(lambda: exec("1\0"))
show(lambda: eval(b"1\0"))
