# throw() and close() reach the innermost awaitable first; what is finished cannot be awaited again.


class Pause:
    def __init__(self, label):
        self.label = label

    def __await__(self):
        try:
            return (yield self.label)
        except ValueError as error:
            print("awaitable handles", error)
            return "handled"
        finally:
            print("awaitable leaves", self.label)


async def inner():
    try:
        got = await Pause("a")
        print("got", got)
        await Pause("b")
    except KeyError as error:
        print("inner handles", repr(error))
        await Pause("c")
    finally:
        print("inner leaves")
    return "inner result"


async def outer():
    try:
        return await inner()
    finally:
        print("outer leaves")


def attempt(f, *args):
    try:
        print("->", repr(f(*args)))
    except BaseException as error:
        print("-> raised", repr(error))


c = outer()
attempt(c.send, None)
attempt(c.throw, ValueError("v"))
attempt(c.throw, KeyError("k"))
attempt(c.send, None)
attempt(c.send, None)
attempt(c.throw, ValueError)
attempt(c.close)

c = outer()
attempt(c.send, None)
attempt(c.throw, ZeroDivisionError("z"))
attempt(c.send, None)

c = outer()
attempt(c.throw, LookupError("before the start"))
attempt(c.send, None)
attempt(c.close)

c = outer()
attempt(c.close)
attempt(c.send, None)
attempt(c.send, 1)

c = outer()
attempt(c.send, 1)
attempt(c.send, None)
attempt(c.close)
attempt(c.close)
attempt(c.send, None)


async def ignores_exit():
    while True:
        try:
            await Pause("stay")
        except GeneratorExit:
            print("ignoring")
            await Pause("still here")
            return "later"


c = ignores_exit()
attempt(c.send, None)
attempt(c.close)
attempt(c.send, None)


async def returns_on_exit():
    try:
        await Pause("x")
    except GeneratorExit:
        return "a value"


c = returns_on_exit()
attempt(c.send, None)
attempt(c.close)


async def raises_on_exit():
    try:
        await Pause("x")
    finally:
        raise RuntimeError("while closing")


c = raises_on_exit()
attempt(c.send, None)
attempt(c.close)


# Only one can wait for a coroutine.
async def shared():
    await Pause("shared")


async def waits(coroutine):
    await coroutine


s = shared()
first = waits(s)
second = waits(s)
attempt(first.send, None)
attempt(second.send, None)
attempt(first.send, None)
third = waits(s)
attempt(third.send, None)


async def awaits_itself():
    await me


me = awaits_itself()
attempt(me.send, None)


async def sends_to_itself():
    attempt(me.send, None)
    attempt(me.throw, ValueError)
    attempt(me.close)


me = sends_to_itself()
attempt(me.send, None)


# An awaitable's iterator that has neither throw nor close, and one with its own.
class Bare:
    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        return "bare"


class Own(Bare):
    def throw(self, *args):
        print("throw", args)
        if args[0] is KeyError:
            raise StopIteration("stopped by throw")
        return "thrown"

    def close(self):
        print("close")

    def send(self, value):
        print("send", value)
        return "sent"


async def wait_for(awaitable):
    return await awaitable


c = wait_for(Bare())
attempt(c.send, None)
attempt(c.send, 1)
c = wait_for(Bare())
attempt(c.send, None)
attempt(c.throw, ValueError("v"))
c = wait_for(Bare())
attempt(c.send, None)
attempt(c.close)
c = wait_for(Own())
attempt(c.send, None)
attempt(c.send, 5)
attempt(c.throw, ValueError("v"))
attempt(c.throw, ValueError)
attempt(c.throw, KeyError)
c = wait_for(Own())
attempt(c.send, None)
attempt(c.close)
