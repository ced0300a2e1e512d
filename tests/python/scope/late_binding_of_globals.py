def f():
    return g() + value


def g():
    return 1


value = 10
print(f())
g = lambda: 2
value = 20
print(f())


def loop():
    out = []
    for i in range(3):
        global step
        step = i
        out.append(use())
    return out


def use():
    return step * 10


print(loop())
try:
    missing_function()
except NameError as error:
    print(error)


def missing_function():
    return "defined later"


print(missing_function())
del value
try:
    f()
except NameError as error:
    print(error)
value = 5
print(f())
globals()["value"] = 50
print(f())
