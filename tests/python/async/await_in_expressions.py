# await stands wherever an expression may, and operands are evaluated in order around it.

log = []


def name(value):
    return getattr(value, "__name__", None) or repr(value)


class Give:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        log.append(f"wait {name(self.value)}")
        yield
        log.append(f"done {name(self.value)}")
        return self.value


def note(value):
    log.append(f"note {name(value)}")
    return value


def run(coroutine):
    log.clear()
    while True:
        try:
            coroutine.send(None)
        except StopIteration as stop:
            print(stop.value, "|", ", ".join(log))
            return


async def arithmetic():
    return note(1) + await Give(2) * note(3) ** await Give(2) - -await Give(1)


async def comparisons():
    return (note(1) < await Give(2) < note(3) < await Give(4), note(1) > await Give(2) > note(3), not await Give(0))


async def booleans():
    return (
        note(0) or await Give("a") or note("never"),
        await Give("") and note("never"),
        note("x") if await Give(0) else await Give("y"),
    )


async def calls():
    def f(*args, **kwargs):
        return args, kwargs

    return f(note(1), await Give(2), *note([3]), *await Give([4]), k=note(5), **await Give({"m": 6}))


async def methods():
    return (await Give("abc")).upper() + "x".join(await Give(["1", "2"]))


async def displays():
    return (
        [note(1), await Give(2), *await Give((3,))],
        {note("k"): await Give("v"), await Give("k2"): note("v2"), **await Give({"z": 1})},
        sorted({await Give(2), note(1)}),
        (await Give(1),),
    )


async def subscripts():
    data = [10, 20, 30, 40]
    return (
        data[await Give(1)],
        (await Give(data))[note(0)],
        data[note(1) : await Give(3)],
        data[await Give(0) :: note(2)],
        {(1, 2): "t"}[await Give(1), note(2)],
    )


async def formatting():
    return f"{await Give('a')}-{note('b')!r:>{await Give(6)}}-{(await Give(3.14159)):.{note(2)}f}"


async def functions():
    f = lambda x=await Give(5): x
    async def g(a=await Give(1), *, b=await Give(2)):
        return a + b

    return f(), await g(), await g(b=note(40))


async def decorators():
    def decorate(f):
        return f.__name__

    @await Give(decorate)
    def first():
        pass

    @note(decorate)
    async def second():
        pass

    class C(await Give(dict), metaclass=await Give(type)):
        pass

    return first, second, C.__mro__[1]


async def assignments():
    class Box:
        __name__ = "a box"

    box = Box()
    items = [0, 0, 0]
    (await Give(box)).x = await Give(1)
    items[await Give(1)] = note(5)
    items[note(0)], (await Give(box)).y = await Give((7, 8))
    a, *b = await Give("hey")
    items[await Give(2)] += await Give(100)
    box.x -= await Give(3)
    c: int = await Give(9)
    (d := await Give(11))
    return box.x, box.y, items, a, b, c, d


async def statements():
    try:
        assert await Give(0), await Give("message")
    except AssertionError as error:
        message = error.args
    try:
        raise await Give(ValueError("v")) from await Give(KeyError("k"))
    except await Give(ValueError) as error:
        cause = error.__cause__
    data = {1: 1, 2: 2, 3: 3}
    del data[await Give(1)], data[note(2)]
    return message, cause, data


async def starred():
    print(*await Give((1, 2)), sep=await Give("-"))
    return [*await Give("ab"), *note("cd")]


for function in (
    arithmetic, comparisons, booleans, calls, methods, displays, subscripts, formatting, functions, decorators,
    assignments, statements, starred,
):
    print(function.__name__)
    try:
        run(function())
    except Exception as error:
        print(type(error), error)
