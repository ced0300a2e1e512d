# Coroutines as methods, with super(), cells, defaults, keyword arguments, descriptors and recursion.


class Pause:
    def __await__(self):
        yield


def run(coroutine):
    while True:
        try:
            coroutine.send(None)
        except StopIteration as stop:
            return stop.value


class Base:
    async def greet(self, name, *, mark="!"):
        await Pause()
        return f"hello {name}{mark}"

    async def items(self):
        for i in range(3):
            await Pause()
            yield i

    async def __call__(self, x):
        return x, __class__.__name__


class Derived(Base):
    async def greet(self, name, **options):
        text = await super().greet(name, **options)
        return text.upper() + str([x async for x in super().items()] if False else "")

    async def items(self):
        async for x in super().items():
            yield x * self.factor

    factor = 10

    @property
    async def later(self):
        await Pause()
        return self.factor

    def __getattr__(self, name):
        async def missing(*args):
            return name, args

        return missing


d = Derived()
print(run(d.greet("you")), run(d.greet("you", mark="?")), run(Derived.greet(d, name="me")))
print(run(d(5)), run(d.later), run(d.anything(1, 2)))


async def collect(source):
    return [x async for x in source]


print(run(collect(d.items())))


def counter():
    count = 0

    async def increment(by=1):
        nonlocal count
        await Pause()
        count += by
        return count

    async def values():
        nonlocal count
        while count < 6:
            yield count
            count += 1

    return increment, values


increment, values = counter()
print(run(increment()), run(increment(2)), run(collect(values())), run(increment()))


async def fib(n):
    if n < 2:
        await Pause()
        return n
    return await fib(n - 1) + await fib(n - 2)


print(run(fib(12)))


async def depth(n):
    return 0 if n == 0 else 1 + await depth(n - 1)


print(run(depth(300)))


async def endless(n):
    return await endless(n + 1)


try:
    run(endless(0))
except RecursionError:
    print("too deep")


async def variadic(a, /, b, *args, c, d=4, **kwargs):
    await Pause()
    return a, b, args, c, d, kwargs


print(run(variadic(1, 2, 3, c=5, e=6)))
for call in (lambda: variadic(), lambda: variadic(1, 2), lambda: variadic(1, 2, c=3, a=4, b=5)):
    try:
        call()
    except TypeError as error:
        print(error)


async def late_locals():
    try:
        print(unbound)
    except UnboundLocalError as error:
        print(error)
    await Pause()
    unbound = 1
    del unbound
    await Pause()
    try:
        unbound
    except UnboundLocalError as error:
        return str(error)


print(run(late_locals()))


async def with_class():
    x = await give(5)

    class Inside:
        y = x
        z = [x + i for i in range(2)]

        async def method(self):
            return x, __class__.__name__

    return Inside.y, Inside.z, await Inside().method()


async def give(value):
    await Pause()
    return value


print(run(with_class()))


async def globals_and_locals():
    global made
    made = await give("global")
    local = await give("local")
    return sorted(locals().items()), made


print(run(globals_and_locals()))
