# An asynchronous generator that only an async for loop refers to, when the loop ends early: the finalizer hook, else closing.
import sys


def finalizer(generator):
    print("finalizer", generator.__name__, generator.ag_running, generator.ag_suspended)


def unraisable(args):
    print(args.err_msg.split(" <")[0], repr(args.exc_value))


sys.unraisablehook = unraisable


class Pause:
    def __await__(self):
        yield


async def agen(n, tag):
    try:
        for i in range(n):
            await Pause()
            yield i
    finally:
        print("closed", tag)


def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as stop:
        print("returned", stop.value)


async def loops():
    async for x in agen(3, "by break"):
        break
    print("after")
    async for x in agen(2, "to the end"):
        pass
    try:
        async for x in agen(3, "by an exception"):
            1 / 0
    except ZeroDivisionError:
        print("caught")
    g = agen(3, "by hand")
    async for x in g:
        break
    print("still open")
    await g.aclose()
    try:
        [1 / x async for x in agen(3, "by a comprehension")]
    except ZeroDivisionError:
        print("caught")
    async for x in agen(3, "by return"):
        await Pause()
        return x


sys.set_asyncgen_hooks(finalizer=finalizer)
run(loops())
sys.set_asyncgen_hooks(finalizer=None)
run(loops())


async def waits_at_the_end():
    try:
        yield 1
    finally:
        await Pause()


async def leaves():
    async for x in waits_at_the_end():
        break


run(leaves())


def fails(generator):
    raise ValueError("in the hook")


sys.set_asyncgen_hooks(finalizer=fails)
run(leaves())
sys.set_asyncgen_hooks(finalizer=None)


# What a generator delegates to, when its own loop is left.
async def outer():
    async for x in agen(3, "inner"):
        yield x


async def nested():
    async for x in outer():
        break


run(nested())
