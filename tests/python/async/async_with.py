# async with: entering and leaving may pause; __aexit__ may swallow; return, break and continue go through it.


class Pause:
    def __init__(self, label):
        self.label = label

    def __await__(self):
        return (yield self.label)


class Manager:
    def __init__(self, name, swallow=False, fail_enter=False, fail_exit=False):
        self.name = name
        self.swallow = swallow
        self.fail_enter = fail_enter
        self.fail_exit = fail_exit

    async def __aenter__(self):
        await Pause(f"entering {self.name}")
        if self.fail_enter:
            raise RuntimeError(f"enter {self.name}")
        return self.name.upper()

    async def __aexit__(self, kind, value, traceback):
        print(f"exit {self.name}:", kind, value, traceback is not None)
        await Pause(f"leaving {self.name}")
        if self.fail_exit:
            raise RuntimeError(f"exit {self.name}")
        return self.swallow


def run(coroutine):
    while True:
        try:
            print("  ", coroutine.send(None))
        except StopIteration as stop:
            print("=>", stop.value)
            return
        except BaseException as error:
            print("=> raised", repr(error), "context", repr(error.__context__))
            return


async def simple():
    async with Manager("a") as a, Manager("b") as b:
        await Pause(f"body {a} {b}")
        return "result"


run(simple())


async def raising(**options):
    async with Manager("m", **options):
        await Pause("body")
        raise ValueError("from the body")
    return "swallowed"


run(raising())
run(raising(swallow=True))
run(raising(fail_exit=True))
run(raising(fail_enter=True))


async def nested_swallow():
    async with Manager("outer", swallow=True):
        async with Manager("inner"):
            1 / 0
    return "after"


run(nested_swallow())


async def loop_exits():
    done = []
    for i in range(4):
        async with Manager(f"m{i}"):
            if i == 0:
                continue
            if i == 2:
                break
            done.append(i)
    else:
        done.append("else")
    return done


run(loop_exits())


class Box:
    pass


async def targets():
    box = Box()
    items = [None, None]
    async with Manager("x") as box.attribute, Manager("y") as items[0]:
        pass
    async with Manager("pair") as (p, a, *rest):
        pass
    return box.attribute, items, p, a, rest


run(targets())


async def bad_target():
    async with Manager("t", swallow=True) as (a, b, c):
        print("not reached")
    return "swallowed the unpacking error"


run(bad_target())


async def overridden_return():
    async with Manager("r"):
        try:
            return 1
        finally:
            await Pause("finally")
    return 2


run(overridden_return())


async def mixed():
    class Sync:
        def __enter__(self):
            print("sync enter")
            return 1

        def __exit__(self, *info):
            print("sync exit", info[0])

    with Sync() as s:
        async with Manager("async") as a:
            with Sync():
                await Pause("inside")
    return s, a


run(mixed())


# Thrown in while it waits to leave.
async def thrown():
    async with Manager("t"):
        pass


c = thrown()
print(c.send(None))
print(c.send(None))
try:
    c.throw(KeyError("thrown"))
except KeyError as error:
    print("out", error)
