x = 1


def f(a=x, b=lambda: x):
    x = 2
    return a, b()


print(f())
x = 3
print(f())


class K:
    y = 5

    def m(self, z=y):
        return z

    n = [y] * 2

    def deco(fn):
        return lambda self: fn(self) * 2

    @deco
    def p(self):
        return 21


print(K().m(), K.n, K().p())


def outer():
    def register(fn):
        names.append(fn.__name__)
        return fn

    names = []

    @register
    def one(): pass

    @register
    def two(v=names): return v

    return names, two()


print(outer())
