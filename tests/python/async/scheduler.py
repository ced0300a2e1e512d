# A small event loop: sleeping by a virtual clock, tasks, futures, queues, locks, cancellation.
import itertools


class Future:
    def __init__(self):
        self.done = False
        self.result = None
        self.error = None
        self.waiters = []

    def set_result(self, result):
        self.done, self.result = True, result
        self.wake()

    def set_error(self, error):
        self.done, self.error = True, error
        self.wake()

    def wake(self):
        for task in self.waiters:
            loop.ready.append((task, None))
        self.waiters.clear()

    def __await__(self):
        while not self.done:
            yield self
        if self.error is not None:
            raise self.error
        return self.result


class Cancelled(BaseException):
    pass


class Task(Future):
    def __init__(self, coroutine):
        super().__init__()
        self.coroutine = coroutine
        self.name = coroutine.__name__
        loop.ready.append((self, None))

    def step(self, error):
        try:
            future = self.coroutine.send(None) if error is None else self.coroutine.throw(error)
        except StopIteration as stop:
            self.set_result(stop.value)
        except Cancelled as cancelled:
            self.set_error(cancelled)
        except Exception as error:
            self.set_error(error)
        else:
            if future is None:
                loop.ready.append((self, None))
            else:
                future.waiters.append(self)

    def cancel(self):
        loop.ready.append((self, Cancelled()))


class Loop:
    def __init__(self):
        self.ready = []
        self.timers = []
        self.now = 0
        self.counter = itertools.count()

    def run(self, coroutine):
        main = Task(coroutine)
        while not main.done:
            if self.ready:
                task, error = self.ready.pop(0)
                if not task.done:
                    task.step(error)
            else:
                self.timers.sort(key=lambda timer: timer[:2])
                self.now, _, future = self.timers.pop(0)
                future.set_result(self.now)
        if main.error is not None:
            raise main.error
        return main.result


def sleep(seconds):
    future = Future()
    loop.timers.append((loop.now + seconds, next(loop.counter), future))
    return future


async def gather(*coroutines):
    return [await task for task in [Task(c) for c in coroutines]]


class Lock:
    def __init__(self):
        self.locked = False
        self.waiters = []

    async def __aenter__(self):
        while self.locked:
            future = Future()
            self.waiters.append(future)
            await future
        self.locked = True

    async def __aexit__(self, *info):
        self.locked = False
        if self.waiters:
            self.waiters.pop(0).set_result(None)


class Queue:
    def __init__(self):
        self.items = []
        self.getters = []

    def put(self, item):
        self.items.append(item)
        if self.getters:
            self.getters.pop(0).set_result(None)

    async def get(self):
        while not self.items:
            future = Future()
            self.getters.append(future)
            await future
        return self.items.pop(0)

    def __aiter__(self):
        return self

    async def __anext__(self):
        item = await self.get()
        if item is None:
            raise StopAsyncIteration
        return item


async def worker(name, delay):
    for i in range(3):
        await sleep(delay)
        print(f"{loop.now:3} {name} {i}")
    return name


async def producer(queue):
    for i in range(4):
        await sleep(2)
        queue.put(i)
    queue.put(None)


async def consumer(queue):
    total = 0
    async for item in queue:
        print(f"{loop.now:3} got {item}")
        total += item
    return total


async def critical(lock, name, log):
    async with lock:
        log.append(f"{name} in")
        await sleep(1)
        log.append(f"{name} out")


async def fails():
    await sleep(1)
    raise ValueError("failed")


async def endless():
    try:
        while True:
            await sleep(1)
    finally:
        await sleep(5)
        print(f"{loop.now:3} cleaned up")


async def main():
    print(await gather(worker("a", 2), worker("b", 3)))
    queue = Queue()
    print(await gather(producer(queue), consumer(queue)))
    lock, log = Lock(), []
    await gather(*(critical(lock, name, log) for name in "xyz"))
    print(log)
    try:
        await gather(fails(), worker("c", 10))
    except ValueError as error:
        print("caught", error)
    task = Task(endless())
    await sleep(3)
    task.cancel()
    try:
        await task
    except Cancelled:
        print("cancelled")
    return loop.now


loop = Loop()
print(loop.run(main()))
