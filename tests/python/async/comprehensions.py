# Asynchronous comprehensions: async for, await in elements, conditions and iterables, nesting, scopes.


class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        global pauses
        pauses += 1
        yield
        return self.value


async def items(*values):
    for value in values:
        await Pause(value)
        yield value


async def slow(value):
    return await Pause(value)


def run(coroutine):
    global pauses
    pauses = 0
    while True:
        try:
            coroutine.send(None)
        except StopIteration as stop:
            print(stop.value, pauses)
            return
        except Exception as error:
            print("raised", repr(error), pauses)
            return


async def kinds():
    return (
        [x async for x in items(1, 2, 3)],
        sorted({x % 2 async for x in items(1, 2, 3)}),
        {x: x * x async for x in items(1, 2)},
        [x async for x in (y + 1 async for y in items(1, 2))],
    )


run(kinds())


async def awaits():
    return (
        [await slow(x) for x in range(3)],
        {await slow(x) for x in "aa"},
        {await slow(k): await slow(v) for k, v in [("a", 1), ("b", 2)]},
        [x for x in range(4) if await slow(x % 2)],
        [x for x in await slow([5, 6])],
        [y for x in (1, 2) for y in await slow([x, -x])],
    )


run(awaits())


async def mixed():
    return [
        (x, y, z)
        async for x in items(1, 2, 3)
        if x != 2
        if await slow(True)
        for y in range(x)
        async for z in items(*range(y))
        if z % 2 == 0
    ]


run(mixed())


async def nested():
    return [[await slow(x * y) async for x in items(1, 2)] for y in (10, 20)]


run(nested())


async def nested_in_condition():
    return [x for x in range(5) if x in [y async for y in items(1, 3)]]


run(nested_in_condition())


async def scopes():
    x = "outer"
    inner = [x async for x in items(1, 2)]
    functions = [lambda: (x, i) async for i in items(0, 1, 2)]
    last = [(last := i) async for i in items(7, 8)]
    return x, inner, [f() for f in functions], last


run(scopes())


async def cells():
    functions = [lambda: n async for n in items(1, 2)]
    more = [(lambda: m) for m in await slow(range(2))]
    return [f() for f in functions], [f() for f in more]


run(cells())


async def targets():
    pairs = [a + b async for a, b in items((1, 2), (3, 4))]
    stars = [rest async for first, *rest in items("abc", "de")]
    table = {}
    last = [None async for table["x"] in items(1, 2)]
    return pairs, stars, table, last


run(targets())


async def generator_expression():
    g = (await slow(x) for x in range(3))
    h = (x async for x in g if x)
    print(type(g).__name__, type(h).__name__, g.__name__)
    plain = (x for x in await slow([1, 2]))
    print(type(plain).__name__)
    return [x async for x in h], list(plain)


run(generator_expression())


async def failing():
    return [10 // x async for x in items(5, 0, 1)]


run(failing())


async def first_iterable_is_evaluated_at_once():
    try:
        g = (x async for x in undefined_name)
    except NameError as error:
        print(error)
    try:
        g = (x async for x in 5)
    except TypeError as error:
        print(error)
    g = (x for x in [1] if await undefined_later)
    try:
        await g.__anext__()
    except NameError as error:
        return str(error)


run(first_iterable_is_evaluated_at_once())


class InClass:
    factor = 3

    async def method(self):
        return [x * self.factor async for x in items(1, 2)], [__class__.__name__ for _ in await slow([1])]


run(InClass().method())


async def hot(n):
    return sum([await slow(i) for i in range(n)]) + len({k: v async for k, v in items(*enumerate("abc"))})


run(hot(300))
