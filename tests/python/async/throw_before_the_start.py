"""A StopIteration thrown into an async generator that has not begun ends the awaitable of `athrow`."""


async def numbers():
    yield 1


async def main():
    print(repr(await numbers().athrow(StopIteration("value"))))
    for error in (StopAsyncIteration("end"), ValueError("wrong"), GeneratorExit()):
        try:
            print(await numbers().athrow(error))
        except BaseException as caught:
            print(repr(caught))
    started = numbers()
    await anext(started)
    try:
        print(await started.athrow(StopIteration("value")))
    except RuntimeError as caught:
        print(repr(caught), repr(caught.__cause__))


coroutine = main()
try:
    coroutine.send(None)
except StopIteration:
    print("done")
