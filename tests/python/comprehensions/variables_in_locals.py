# The variables of a comprehension are in locals() while it runs, and not afterwards.


def function():
    x = 1
    inside = [sorted(locals()) for y in (5, 6)]
    shadowing = [x for x in range(3)]
    return inside, shadowing, x, sorted(locals())


print(function())


def failing():
    try:
        [1 / 0 for z in (1,)]
    except ZeroDivisionError:
        return locals()


print(failing())


def nested():
    rows = [[sorted(locals()) for b in (1,)] for a in (1,)]
    return rows, {k: "k" in locals() for k in "x"}, locals().keys() & {"a", "b", "k"}


print(nested())


def dynamic():
    y = 0
    [exec("y = x") for x in [1]]
    return y, [eval("x") for x in [1]], ["x" in dir() for x in [1]], [vars()["x"] for x in [1]]


print(dynamic())


def captured():
    functions = [lambda: (x, sorted(locals())) for x in (1, 2)]
    return [f() for f in functions], sorted(locals())


print(captured())
print([list(locals()) for q in [1]], "q" in locals(), "q" in globals())
print([locals() is globals() for q in [1]], [globals().get("q") for q in [1]])


class C:
    items = [1]
    seen = [list(locals()) for r in items]
    values = [vars().get("r") for r in items], [eval("r") for r in items]
    [exec("made = r") for r in items]
    print("made" in locals(), "r" in locals())


print(C.seen, C.values)


async def coroutine():
    a = [sorted(locals()) async for v in items()]
    b = [sorted(locals()) for w in (1, 2) if await value()]
    return a, b, sorted(locals())


async def items():
    yield 1
    yield 2


async def value():
    return True


try:
    coroutine().send(None)
except StopIteration as stop:
    print(stop.value)
