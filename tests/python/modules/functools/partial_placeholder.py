from _functools import Placeholder, partial


def f(*args, **kwargs):
    return args, kwargs


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


P = Placeholder
p = partial(f, P, 2, P, 4, x=1)
print(p(1, 3), p(1, 3, 5, y=2), p(1, 3, x=9))
print(p.args, p.keywords)
for more in ((1,), (1, 3), (1, 3, 5), (P, 3), (P, 3, P, 9)):
    print(more, partial(p, *more).args, partial(p, *more).func is f)
show(lambda: p(1))
show(lambda: p())
show(lambda: partial(f, P))
show(lambda: partial(f, 1, P))
show(lambda: partial(p, P))
show(lambda: partial(f, a=P))
print(P, type(P), type(P)() is P, P.__reduce__())
show(lambda: type(P)(1))


class C:
    bound = partial(f, 1)
    swapped = partial(f, P, 2)


c = C()
print(c.bound("x")[0][0], c.bound("x")[0][1] is c, c.swapped("x")[0][0] is c, C.swapped("x"))
