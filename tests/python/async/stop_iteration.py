# StopIteration and StopAsyncIteration do not leave a coroutine or asynchronous generator as such (PEP 479).


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        print("returned", repr(stop.value))
    except BaseException as error:
        print(repr(error), "cause", repr(error.__cause__), error.__suppress_context__)


async def raises(error):
    raise error


run(raises(StopIteration()))
run(raises(StopIteration(5)))
run(raises(StopAsyncIteration(5)))
run(raises(GeneratorExit("g")))


async def calls_next():
    return next(iter([]))


run(calls_next())


async def catches():
    try:
        await raises(StopIteration("inside"))
    except RuntimeError as error:
        return repr(error.__cause__)


run(catches())


async def agen(error):
    yield 1
    raise error


async def consume(error):
    return [x async for x in agen(error)]


run(consume(StopIteration("i")))
run(consume(StopAsyncIteration("a")))
run(consume(GeneratorExit("g")))
run(consume(ValueError("v")))


async def genexp():
    return [x async for x in (raise_in(y) async for y in agen(KeyError()))]


def raise_in(x):
    raise StopAsyncIteration("in an element")


run(genexp())


async def returned_values():
    class Returns:
        def __init__(self, value):
            self.value = value

        def __await__(self):
            return self.value
            yield

    return [await Returns(v) for v in (None, (), (1, 2), StopIteration(3), StopIteration)]


run(returned_values())


class Subclass(StopIteration):
    pass


class Steps:
    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        raise Subclass("value of a subclass", "second")


async def subclass():
    return await Steps()


run(subclass())
