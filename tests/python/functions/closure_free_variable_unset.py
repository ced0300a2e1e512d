def f():
    def g():
        return x

    try:
        g()
    except NameError as error:
        print(type(error).__name__, error)
    x = 1
    print(g())
    del x
    try:
        g()
    except NameError as error:
        print(type(error).__name__, error)


f()


def h():
    try:
        return v
    except UnboundLocalError as error:
        print(error)
    v = 1
    return lambda: v


h()
print(f.__closure__, h()().__class__.__name__)


def outer():
    a, b = 1, "two"

    def inner():
        return a, b

    return inner


print([cell.cell_contents for cell in outer().__closure__], outer().__code__.co_freevars)
