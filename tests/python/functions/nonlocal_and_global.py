x = "global"


def outer():
    x = "outer"

    def use_nonlocal():
        nonlocal x
        x = "changed by inner"

    def use_global():
        global x
        x = "changed global"

    def use_local():
        x = "local"
        return x

    use_nonlocal()
    first = x
    use_global()
    second = x
    use_local()
    return first, second, x


print(outer(), x)


def deep():
    v = 0

    def a():
        nonlocal v
        v += 1

        def b():
            nonlocal v
            v += 10

        b()

    a()
    return v


print(deep())
