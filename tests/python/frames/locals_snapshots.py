import sys


def function(a):
    before = locals()
    b = 2
    after = locals()
    before["a"] = "changed"
    before["b"] = "changed"
    print(a, b, before, sorted(after), before is after)
    exec("a = 10; c = 3", globals(), after)
    print(a, sorted(k for k in after if len(k) == 1), "c" in locals())
    del a
    print(sorted(k for k in locals() if len(k) == 1))
    print(vars() == locals(), sorted(dir()) == sorted(locals()))


def comprehensions(n):
    x = "outer"
    print([sorted(locals().items()) for x in range(n)])
    print([[(x, y, sorted(locals())) for y in "b"] for x in "a"])
    print({k: sorted(locals()) for k in "k"}, list(sorted(locals()) for g in "g"))
    print(x, sorted(locals()))


def nested():
    captured = 1

    def inner():
        own = 2
        return captured, locals()

    def without():
        return sorted(locals())

    return inner(), without()


function(1)
comprehensions(1)
print(nested())
print([sorted(locals()) for item in [1]])


class Body:
    value = 1
    print([sorted(locals()) for item in [1]])
    names = sorted(k for k in locals() if not k.startswith("__"))


print(Body.names, (lambda p: locals())(7), (lambda: sorted(locals()))())
print(sorted(k for k in locals() if k in ("function", "sys")), locals() is globals())
