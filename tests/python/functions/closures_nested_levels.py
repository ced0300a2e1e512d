def a():
    x = 1

    def b():
        y = 2

        def c():
            z = 3

            def d():
                return x, y, z

            return d

        return c

    return b


print(a()()()())


def level1():
    n = 0

    def level2():
        def level3():
            nonlocal n
            n += 1
            return n

        return level3

    f = level2()
    f()
    f()
    return n


print(level1())


def param(n):
    def change():
        nonlocal n
        n *= 2
        return n

    change()
    return n, change()


print(param(5))


def args(*values, **named):
    return lambda: (values, named)


print(args(1, 2, k=3)())
