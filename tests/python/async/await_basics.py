# A coroutine is driven by send(); what an awaitable yields comes out of the outermost one.


class Pause:
    def __init__(self, label):
        self.label = label

    def __await__(self):
        got = yield self.label
        return got


def drive(coroutine, *answers):
    answers = iter(answers)
    sent = None
    while True:
        try:
            label = coroutine.send(sent)
        except StopIteration as stop:
            print("returned", repr(stop.value))
            return stop.value
        sent = next(answers, None)
        print("paused at", label, "- answering", sent)


async def nothing():
    pass


async def value():
    return 42


async def leaf(name):
    return await Pause(name)


async def branch(name):
    first = await leaf(name + "/1")
    second = await leaf(name + "/2")
    return first, second


async def root():
    a = await branch("a")
    b = await branch("b")
    c = await value()
    await nothing()
    return a, b, c


drive(nothing())
drive(value())
drive(leaf("x"), "answer")
drive(root(), 1, 2, 3, 4)


async def loops():
    total = 0
    for i in range(5):
        total += await Pause(i)
    n = 3
    while n:
        n -= 1
        if n == 1:
            continue
        total += await Pause(("while", n))
    else:
        await Pause("else")
    return total


drive(loops(), 10, 20, 30, 40, 50, 600, 7000)


async def conditions(x):
    if await Pause("if"):
        return "yes"
    elif await Pause("elif"):
        return "maybe"
    else:
        await Pause("else")
    return "no"


drive(conditions(1), True)
drive(conditions(1), False, True)
drive(conditions(1), False, False)


# Only the type of an object says whether it can be awaited.
class Sneaky:
    pass


sneaky = Sneaky()
sneaky.__await__ = lambda: iter([1])


async def await_sneaky():
    await sneaky


try:
    await_sneaky().send(None)
except TypeError as error:
    print(error)

coroutine = value()
print(type(coroutine).__name__, coroutine.close(), coroutine.close())
