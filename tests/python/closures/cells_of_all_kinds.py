# Cells as parameters, defaults, varargs; captured loop variables; del of cells; nonlocal through classes.
def params(a, b=2, *c, d=4, **e):
    def inner():
        nonlocal a, d
        a += 1
        d = (d, 'changed')
        return a, b, c, d, e
    return inner


p = params(1, 5, 6, 7, z=8)
print(p(), p())
print(params(1)())
fs = []
for i in range(3):
    fs.append(lambda: i)
print([f() for f in fs], [f() for f in [lambda: j for j in range(3)]], [f() for f in [lambda j=j: j for j in range(3)]])


def loops():
    fs = [lambda: (x, y) for x in range(2) for y in range(2)]
    gs = []
    for x in range(2):
        def g():
            return x
        gs.append(g)
    x = 'after'
    return [f() for f in fs], [g() for g in gs]


print(loops())


def deleting():
    x = 1

    def get():
        return x
    print(get())
    del x
    try:
        get()
    except NameError as e:
        print(type(e).__name__, e)
    try:
        x
    except UnboundLocalError as e:
        print(e)
    try:
        del x
    except UnboundLocalError as e:
        print(e)
    x = 2
    print(get())


deleting()


def free_delete():
    x = 1

    def kill():
        nonlocal x
        del x
    kill()
    try:
        kill()
    except NameError as e:
        print(type(e).__name__, e)


free_delete()


def through_class():
    x = 'outer'

    class K:
        print(x)
        y = [x for _ in range(2)]

        def m(self):
            nonlocal x
            x += '!'
            return x, __class__.__name__

        z = lambda self: (x, __class__)
    return K


K = through_class()
print(K.y, K().m(), K().m(), K().z()[0])


class Body:
    n = 3
    values = [n for _ in range(1)] if False else [i for i in range(n)]
    try:
        bad = [n + i for i in range(2)]
    except NameError as e:
        bad = str(e)
    n += 1
    del values
    x: int
    (y): int = 5
    for q in range(2):
        pass
    fn = lambda: n


n = 'global n'
print(Body.n, Body.bad, hasattr(Body, 'values'), Body.__dict__['fn'](), Body.q)


def walrus():
    found = [last := k for k in range(4) if (m := k % 2) or True]
    fs = [lambda: last for _ in range(2)]
    last += 10
    return found, last, m, [f() for f in fs]


print(walrus())


def counter():
    count = 0

    def bump(by=1):
        nonlocal count
        count += by
        return count
    return bump


c1, c2 = counter(), counter()
for _ in range(500):
    c1()
    c2(2)
print(c1(), c2(), c1.__closure__[0].cell_contents)


def handler():
    try:
        raise ValueError('v')
    except ValueError as e:
        f = lambda: e
        print(repr(f()))
    try:
        f()
    except NameError as x:
        print(x)


handler()


def rec(n):
    def inner(k):
        return n if k == 0 else rec(n - 1) + inner(k - 1)
    return 0 if n == 0 else inner(2)


print(rec(5))


def with_import_and_for():
    import math as m
    class Manager:
        def __enter__(self):
            return 5

        def __exit__(self, *error):
            pass
    with Manager() as w:
        pass

    def inner():
        return m.floor(2.5), w, k
    for k in range(3):
        pass
    return inner()


print(with_import_and_for())


def genexps():
    fs = list(lambda: (a, b) for a in range(2) for b in range(a, 2))
    return [f() for f in fs]


print(genexps())
print([[(x, y) for y in range(x)] for x in range(3)], {x: {y for y in range(x)} for x in range(3)})
print([(lambda: [x + y for y in range(2)])() for x in range(2)])
