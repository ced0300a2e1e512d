# async for: items may come at once or after a pause; else, break, continue, return and exceptions.


class Pause:
    def __await__(self):
        yield "pause"


class Countdown:
    def __init__(self, n, pauses=True):
        self.n = n
        self.pauses = pauses

    def __aiter__(self):
        print("aiter")
        return self

    async def __anext__(self):
        if self.pauses:
            await Pause()
        if self.n <= 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


def run(coroutine):
    pauses = 0
    while True:
        try:
            coroutine.send(None)
            pauses += 1
        except StopIteration as stop:
            print("=>", stop.value, "after", pauses, "pauses")
            return
        except Exception as error:
            print("=> raised", repr(error), "after", pauses, "pauses")
            return


async def plain(source):
    seen = []
    async for x in source:
        seen.append(x)
    else:
        seen.append("else")
    return seen


run(plain(Countdown(3)))
run(plain(Countdown(3, False)))
run(plain(Countdown(0)))


async def with_break(stop):
    seen = []
    async for x in Countdown(5):
        if x == stop:
            break
        if x % 2:
            continue
        seen.append(x)
        await Pause()
    else:
        seen.append("else")
    return seen


run(with_break(1))
run(with_break(99))


async def nested():
    pairs = []
    async for x in Countdown(3, False):
        async for y in Countdown(x):
            if (x, y) == (2, 0):
                break
            pairs.append((x, y))
        for z in range(1):
            pairs.append(("z", x))
    return pairs


run(nested())


async def early_return():
    try:
        async for x in Countdown(5):
            try:
                if x == 2:
                    return x
            finally:
                await Pause()
                print("finally", x)
    finally:
        print("outer finally")


run(early_return())


async def failing():
    async for x in Countdown(4):
        10 / (x - 2)
    else:
        print("never")


run(failing())


class Targets:
    def __aiter__(self):
        self.rows = iter([(1, (2, 3)), (4, (5, 6))])
        return self

    async def __anext__(self):
        try:
            return next(self.rows)
        except StopIteration:
            raise StopAsyncIteration


class Box:
    pass


async def targets():
    box = Box()
    table = {}
    async for a, (b, box.c) in Targets():
        table[a] = b, box.c
    async for table["last"] in Targets():
        pass
    return table, a, b


run(targets())


# StopAsyncIteration ends the loop only when it comes from the iterator, not from the body.
async def body_raises():
    async for x in Countdown(2, False):
        raise StopAsyncIteration("from the body")


run(body_raises())


# An iterator whose __anext__ is no coroutine function, and one that raises without being awaited.
class Futures:
    def __init__(self):
        self.n = 0

    def __aiter__(self):
        return self

    def __anext__(self):
        self.n += 1
        if self.n > 2:
            raise StopAsyncIteration
        return Answer(self.n)


class Answer:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return self.value * 10


run(plain(Futures()))
