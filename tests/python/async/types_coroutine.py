# types.coroutine makes a generator function's generators awaitable.
import types


@types.coroutine
def pause(label):
    got = yield label
    return got


print(pause.__code__.co_flags & 0x1A0, pause("x").gi_code.co_flags & 0x1A0, type(pause("x")).__name__)


async def uses():
    return await pause("a"), await pause("b")


def drive(coroutine, *answers):
    answers = iter(answers)
    sent = None
    try:
        while True:
            print("yielded", coroutine.send(sent))
            sent = next(answers, None)
    except StopIteration as stop:
        print("returned", stop.value)
    except Exception as error:
        print("raised", repr(error))


drive(uses(), 1, 2)


# Such a generator may delegate to coroutines, as an ordinary one may not.
@types.coroutine
def delegates():
    result = yield from uses()
    again = yield from pause("c")
    return result, again


drive(delegates(), 1, 2, 3)


async def outer():
    return await delegates()


drive(outer(), 1, 2, 3)
print(types.coroutine(pause) is pause, types.coroutine(uses) is uses)


def plain():
    yield 1


async def awaits_plain():
    await plain()


drive(awaits_plain())


class Awaitable:
    def __await__(self):
        return pause("as __await__")


async def awaits_object():
    await Awaitable()


drive(awaits_object())


# The generators of before keep their code.
def late():
    yield "late"


early = late()
types.coroutine(late)


async def awaits(x):
    await x


drive(awaits(early))
drive(awaits(late()))


class Methods:
    @types.coroutine
    def method(self):
        return (yield self)

    async def uses(self):
        return await self.method()


m = Methods()
c = m.uses()
print(c.send(None) is m, type(c.cr_await).__name__)
try:
    c.send("answer")
except StopIteration as stop:
    print(stop.value)
