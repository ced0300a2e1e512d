# Steps of one asynchronous generator that overlap, are reused or come too late.


class Pause:
    def __await__(self):
        return (yield "pause")


def attempt(f, *args):
    try:
        print(repr(f(*args)))
    except BaseException as error:
        print(type(error).__name__, error.args)


async def gen():
    try:
        await Pause()
        yield 1
        await Pause()
        yield 2
    finally:
        await Pause()


g = gen()
first = g.__anext__()
attempt(first.send, None)
print(g.ag_running)
for other in (g.__anext__(), g.asend(5), g.athrow(ValueError), g.aclose()):
    attempt(other.send, None)
    attempt(other.send, None)
for other in (g.__anext__(), g.athrow(ValueError), g.aclose()):
    attempt(other.throw, KeyError("k"))
attempt(first.send, None)
print(g.ag_running)
attempt(first.send, None)
attempt(first.throw, ValueError)
attempt(first.close)
attempt(first.close)

second = g.__anext__()
attempt(second.send, None)
attempt(second.throw, ValueError("into the await"))
attempt(second.throw, LookupError("and again"))
attempt(g.__anext__().send, None)

g = gen()
attempt(g.asend(1).send, None)
attempt(g.asend(1).send, 2)
for step in (g.athrow(ValueError), g.aclose()):
    attempt(step.send, 1)
    step.close()
g = gen()
attempt(g.athrow(ValueError("unstarted")).send, None)
attempt(g.__anext__().send, None)
attempt(g.aclose().send, None)
attempt(g.aclose().throw, KeyError("k"))

# close() of a step closes the generator where it stands.
g = gen()
step = g.__anext__()
attempt(step.send, None)
attempt(step.close)
print(g.ag_running, g.ag_suspended)
g = gen()
step = g.__anext__()
attempt(step.close)
attempt(g.__anext__().send, None)


async def ignores():
    while True:
        try:
            await Pause()
        except GeneratorExit:
            pass


step = ignores_step = None
g = ignores()
print(type(g).__name__)
g.close()


async def ignores_in_generator():
    while True:
        try:
            await Pause()
            yield 1
        except GeneratorExit:
            print("ignored")
            await Pause()
            return


g = ignores_in_generator()
step = g.__anext__()
attempt(step.send, None)
attempt(step.close)
attempt(step.send, None)

# While an asynchronous generator runs, it cannot be stepped from within.
async def self_stepping():
    try:
        await me.__anext__()
    except RuntimeError as error:
        yield str(error)
    try:
        await me.asend(1)
    except RuntimeError as error:
        yield str(error)
    try:
        await me.aclose()
    except RuntimeError as error:
        yield str(error)
    try:
        await me.athrow(ValueError)
    except RuntimeError as error:
        yield str(error)


me = self_stepping()
for i in range(5):
    attempt(me.__anext__().send, None)

# The types of the steps.
g = gen()
for step in (g.__anext__(), g.asend(None), g.athrow(ValueError), g.aclose()):
    print(type(step).__name__, step.__await__() is step, iter(step) is step)
    step.close()
for name in ("aclose", "asend"):
    try:
        getattr(g, name)(1, 2, 3, 4)
    except TypeError as error:
        print(error)
# The arguments of athrow are looked at when it is awaited.
for arguments in ((), (5,)):
    g = gen()
    attempt(g.athrow(*arguments).send, None)
    attempt(g.__anext__().send, None)
