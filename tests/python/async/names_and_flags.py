# Which kind of object a function makes shows in its code's flags.

FLAGS = {0x20: "GENERATOR", 0x80: "COROUTINE", 0x100: "ITERABLE_COROUTINE", 0x200: "ASYNC_GENERATOR"}


def kinds(code):
    return [name for flag, name in FLAGS.items() if code.co_flags & flag]


def plain():
    pass


def generator():
    yield


def delegating():
    yield from ()


async def coroutine():
    pass


async def awaiting():
    await coroutine()


async def agenerator():
    yield


async def unreachable():
    return
    yield


def outer():
    async def inner():
        yield

    return inner


def makes_expressions():
    return (x for x in ())


async def makes_async_expressions():
    return (x async for x in agenerator())


async def with_comprehension():
    return [x async for x in agenerator()]


for function in (
    plain, generator, delegating, coroutine, awaiting, agenerator, unreachable, outer(), outer, makes_expressions,
    makes_async_expressions, with_comprehension, lambda: (yield), lambda: None,
):
    print(function.__name__, kinds(function.__code__), bool(function.__code__.co_flags & 3))

print(kinds(makes_expressions().gi_code))


def finish(c):
    try:
        c.send(None)
    except StopIteration as stop:
        return stop.value


print(kinds(finish(makes_async_expressions()).ag_code))
for value in (generator(), agenerator(), (x for x in ())):
    print(type(value).__name__, value.__name__, value.__qualname__)
print(kinds(compile("async def f(): await g()", "<string>", "exec")) if False else "module code has none")
