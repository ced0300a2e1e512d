# types.coroutine wraps what is no generator function.
import types


def drive(coroutine):
    try:
        while True:
            print("yielded", coroutine.send(None))
    except StopIteration as stop:
        print("returned", stop.value)
    except Exception as error:
        print("raised", repr(error))


def plain():
    yield 1


@types.coroutine
def returns_generator():
    return plain()


wrapped = returns_generator()
print(type(wrapped).__name__)


async def awaits_wrapped():
    return await returns_generator()


drive(awaits_wrapped())


@types.coroutine
def returns_int():
    return 5


async def awaits_int():
    return await returns_int()


drive(awaits_int())
for wrong in (5, None):
    try:
        types.coroutine(wrong)
    except TypeError as error:
        print(error)
