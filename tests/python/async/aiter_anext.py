# The built-ins aiter and anext, and what anext with a default gives.


class Pause:
    def __await__(self):
        return (yield "pause")


class Numbers:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        await Pause()
        if self.n == 0:
            raise StopAsyncIteration("exhausted")
        self.n -= 1
        return self.n


async def agen():
    yield 1
    await Pause()
    yield 2


def run(coroutine):
    while True:
        try:
            print(" ", coroutine.send(None))
        except StopIteration as stop:
            print("->", repr(stop.value))
            return
        except BaseException as error:
            print("-> raised", repr(error))
            return


async def plain(source):
    iterator = aiter(source)
    try:
        while True:
            print(await anext(iterator))
    except StopAsyncIteration as stop:
        return stop.args


run(plain(Numbers(2)))
run(plain(agen()))


async def with_default(source):
    iterator = aiter(source)
    return [await anext(iterator, "default") for _ in range(4)]


run(with_default(Numbers(2)))
run(with_default(agen()))


async def default_none():
    return await anext(Numbers(0), None)


run(default_none())

for wrong in (5, object(), [1]):
    for f in (aiter, anext, lambda x: anext(x, 1)):
        try:
            f(wrong)
        except TypeError as error:
            print(error)


class BadAiter:
    def __aiter__(self):
        return 5


class NoneAnext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return None


try:
    aiter(BadAiter())
except TypeError as error:
    print(error)
print(anext(NoneAnext()))


async def awaits_bad():
    return await anext(NoneAnext(), 1)


run(awaits_bad())

# The awaitable of anext with a default passes on what it is told.
it = agen()
step = anext(it, "d")
print(type(step).__name__, step.__await__() is step, iter(step) is step)
try:
    step.send(None)
except StopIteration as stop:
    print("item", stop.value)
step = anext(it, "d")
print(step.send(None))
try:
    step.throw(ValueError("v"))
except ValueError as error:
    print("out", error)
step = anext(it, "d")
try:
    step.send(None)
except StopIteration as stop:
    print("default", stop.value)
n = Numbers(5)
step = anext(n, "d")
print(next(step))
print(step.close())
try:
    step.send(None)
except RuntimeError as error:
    print(error)


class Catches:
    def __aiter__(self):
        return self

    async def __anext__(self):
        try:
            await Pause()
        except KeyError:
            raise StopAsyncIteration


step = anext(Catches(), "fallback")
print(next(step))
try:
    step.throw(KeyError)
except StopIteration as stop:
    print("thrown to the default", stop.value)

for call in (lambda: aiter(), lambda: anext(), lambda: anext(1, 2, 3), lambda: aiter(1, 2)):
    try:
        call()
    except TypeError as error:
        print(error)
