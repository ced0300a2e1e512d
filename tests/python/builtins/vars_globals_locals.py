x = 1


def f(a, b=2):
    c = a + b
    return locals()


print(f(1), f(5, b=6))


def g():
    y = 5
    def h():
        return y, locals()
    return h(), sorted(locals())


print(g())
print(globals()["x"], "f" in globals(), globals() is locals(), globals()["__name__"], sorted(k for k in globals() if not k.startswith("_")))
globals()["dynamic"] = 42
print(dynamic)


class C:
    a = 1
    names = sorted(k for k in locals() if not k.startswith("_"))


print(C.names, vars(C)["a"], vars()["x"], "x" in vars())
def k():
    z = 1
    snapshot = locals()
    z = 2
    return snapshot["z"], z
print(k())
