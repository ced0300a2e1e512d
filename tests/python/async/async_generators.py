# Asynchronous generators: items go to whoever awaits the step, what awaits yield goes out to the driver.


class Pause:
    def __init__(self, label):
        self.label = label

    def __await__(self):
        return (yield self.label)


def step(awaitable, *answers):
    """Drives one awaitable to its end and shows all that happens."""
    answers = iter(answers)
    shown = []
    sent = None
    try:
        while True:
            shown.append(awaitable.send(sent))
            sent = next(answers, None)
    except StopIteration as stop:
        print(shown, "->", repr(stop.value))
        return stop.value
    except BaseException as error:
        print(shown, "raised", repr(error))


async def echo():
    print("started")
    received = yield "first"
    while received is not None:
        paused = await Pause("thinking")
        received = yield received, paused
    print("finishing")


g = echo()
print(type(g).__name__, g.__name__, g.__aiter__() is g)
step(g.__anext__())
step(g.asend("a"), 1)
step(g.asend("b"), 2)
step(g.asend(None))
step(g.asend("late"))
step(g.__anext__())

g = echo()
step(g.asend("too early"))
step(g.asend(None))
step(g.athrow(KeyError("thrown")))
step(g.athrow(KeyError("again")))
step(g.asend(1))
step(g.aclose())


async def resilient():
    n = 0
    while True:
        try:
            n += 1
            yield n
        except ValueError as error:
            await Pause("handling")
            yield "handled", str(error)


g = resilient()
step(g.__anext__())
step(g.athrow(ValueError("v")))
step(g.athrow(ValueError))
step(g.__anext__())
step(g.athrow(LookupError("l")))
step(g.__anext__())


async def cleaning():
    try:
        yield 1
        yield 2
    finally:
        await Pause("cleaning")
        print("cleaned")


g = cleaning()
step(g.__anext__())
step(g.aclose())
step(g.aclose())
step(g.__anext__())
g = cleaning()
step(g.aclose())
step(g.__anext__())


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = stubborn()
step(g.__anext__())
step(g.aclose())


async def stubborn_later():
    try:
        yield 1
    finally:
        await Pause("first")
        yield "not allowed"


g = stubborn_later()
step(g.__anext__())
step(g.aclose())


async def empty():
    return
    yield


step(empty().__anext__())


async def collects():
    return [x async for x in cleaning()], [x async for x in empty()]


step(collects())


# Items that are None, and awaits that yield None.
async def nones():
    await Pause(None)
    yield None
    await Pause(None)
    yield None


g = nones()
step(g.__anext__())
step(g.__anext__())
step(g.__anext__())


# A generator in a loop that ends early is not closed by the loop.
async def early():
    g = cleaning()
    async for x in g:
        break
    print("left the loop")
    await g.aclose()
    return x


step(early())


async def delegating():
    async for x in resilient():
        if x > 3:
            return
        yield x * 10


async def consume():
    total = []
    async for x in delegating():
        total.append(x)
    return total


step(consume())
