from _functools import partial


def f(*args, **kwargs):
    return args, kwargs


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


q = partial(f, 1, a=2)
print(q(3, b=4), q(a=9), q.args is q.args, q.keywords is q.keywords)
q.keywords["late"] = 1
print(q())
show(lambda: setattr(q, "func", 1))
show(lambda: setattr(q, "args", ()))

inner = partial(q, 5, late=2)
print(inner.func is f, inner.args, inner.keywords)
q.attribute = 1
outer = partial(q, 5)
print(outer.func is q, outer.args, outer.keywords)
print(partial(len).__reduce__(), partial(len, 1, a=2).__reduce__()[2], outer.__reduce__()[2][3], q.__reduce__()[2][3])
print(partial(len), partial(len, 1, "a", k=3), partial[int])


class Sub(partial):
    pass


print(Sub(len, 1), Sub(max, 1)(2, 3))
r = partial(len)
r.__setstate__((r, (r,), {"a": r}, {}))
print(r)
r.__setstate__((len, (1,), {"k": 2}, {"attr": 3}))
print(r, r.__dict__)
for state in (1, (1, 2, 3), (1, (), {}, None), (len, [1], {}, None), (len, (), [], None)):
    show(lambda: r.__setstate__(state))
show(lambda: partial())
show(lambda: partial(1))
show(lambda: partial(len).__name__)
