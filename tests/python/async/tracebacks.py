# An exception that leaves a chain of awaits has an entry for each coroutine in it.


class Pause:
    def __await__(self):
        yield


def entries(error):
    tb = error.__traceback__
    while tb is not None:
        yield tb.tb_frame.f_code.co_name, tb.tb_lineno - tb.tb_frame.f_code.co_firstlineno
        tb = tb.tb_next


async def inner(n):
    await Pause()
    return 1 / n


async def middle(n):
    x = 1 + await inner(n)
    return x


async def items(n):
    yield 1
    await middle(n)


async def outer(n):
    async for x in items(n):
        pass


class Manager:
    async def __aenter__(self):
        await Pause()

    async def __aexit__(self, *info):
        print(*entries(info[1]))
        await middle(0)


async def managed():
    async with Manager():
        await middle(0)


async def collected():
    return [await middle(x) for x in (1, 0)]


def drive(coroutine):
    try:
        while True:
            coroutine.send(None)
    except ZeroDivisionError as error:
        print(*entries(error))
        if error.__context__:
            print("  context", *entries(error.__context__))


drive(middle(0))
drive(outer(0))
drive(managed())
drive(collected())

c = outer(5)
c.send(None)
try:
    c.throw(ZeroDivisionError("thrown"))
except ZeroDivisionError as error:
    print(*entries(error))

c = outer(5)
try:
    c.throw(ZeroDivisionError("unstarted"))
except ZeroDivisionError as error:
    print(*entries(error))


async def last():
    await middle(
        0,
    )


coroutine = last()
coroutine.send(None)
coroutine.send(None)
