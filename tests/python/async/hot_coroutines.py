# Coroutines and asynchronous generators that are paused while their code gets hot go on where they were.


class Pause:
    def __await__(self):
        yield


async def slow_sum(n):
    total = 0
    for i in range(n):
        if i % 3 == 0:
            await Pause()
        total += i
    return total


def step(coroutine):
    try:
        coroutine.send(None)
        return None
    except StopIteration as stop:
        return stop.value


waiting = [slow_sum(20) for _ in range(5)]
for coroutine in waiting:
    step(coroutine)
results = []
for _ in range(300):
    coroutine = slow_sum(10)
    while (result := step(coroutine)) is None:
        pass
    results.append(result)
print(set(results), len(results))
print([[r for r in iter(lambda: step(coroutine), 190)].count(None) for coroutine in waiting])


async def numbers(n):
    i = 0
    while i < n:
        async with Manager() as m:
            yield i, m
        i += 1
        if i % 5 == 0:
            await Pause()


class Manager:
    entered = 0

    async def __aenter__(self):
        Manager.entered += 1
        if Manager.entered % 7 == 0:
            await Pause()
        return Manager.entered % 3

    async def __aexit__(self, *info):
        if Manager.entered % 11 == 0:
            await Pause()


async def consume(n):
    total = 0
    async for i, m in numbers(n):
        total += i * m
    return total


async def many():
    return [await consume(n) for n in range(60)]


coroutine = many()
pauses = 0
while (result := step(coroutine)) is None:
    pauses += 1
print(sum(result), result[:10], pauses, Manager.entered)

interleaved = [consume(30) for _ in range(40)]
Manager.entered = 0
done = []
while interleaved:
    coroutine = interleaved.pop(0)
    result = step(coroutine)
    if result is None:
        interleaved.append(coroutine)
    else:
        done.append(result)
print(len(done), sum(done), Manager.entered)
