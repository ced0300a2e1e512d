import sys


def change_caller(name, value):
    sys._getframe(1).f_locals[name] = value


def loop(total):
    for i in range(130):
        if i % 50 == 7:
            change_caller("total", 1000 * i)
        total += 1
    return total


print(loop(0), loop(5))


def closure():
    shared = 1

    def read():
        return shared

    def write():
        sys._getframe().f_locals["shared"] = "through free"
        return shared

    change_caller("shared", 2)
    print(shared, read(), write(), shared, read())


def write(frame):
    frame.f_locals["unbound"] = "now bound"


def unbound():
    if False:
        unbound = 0
    try:
        unbound
    except UnboundLocalError as e:
        print(e)
    write(sys._getframe())
    print(unbound, sorted(locals()))


def parameters(a, *args, b=1, **kw):
    for name in ("a", "args", "b", "kw", "new"):
        change_caller(name, name.upper())
    print(a, args, b, kw, locals())


def generator():
    x = 1
    while True:
        yield x
        x += 1


closure()
unbound()
parameters(0)
g = generator()
print(next(g), next(g))
g.gi_frame.f_locals["x"] = 100
print(next(g), g.gi_frame.f_locals["x"])

change_caller("made_global", 5)
print(made_global, sys._getframe().f_locals is globals())


class Body:
    value = 1
    change_caller("added", 2)
    print(value, added, sys._getframe().f_locals is locals())


print(Body.added)
