# match and except* in coroutines: subjects, guards, handlers and bodies that wait.


class Pause:
    def __init__(self, value=None):
        self.value = value

    def __await__(self):
        yield
        return self.value


def run(coroutine):
    pauses = 0
    while True:
        try:
            coroutine.send(None)
            pauses += 1
        except StopIteration as stop:
            print(stop.value, pauses)
            return
        except BaseException as error:
            print("raised", repr(error), pauses)
            return


async def kind(subject):
    match await Pause(subject):
        case 0:
            return "zero"
        case int(n) if await Pause(n > 10):
            await Pause()
            return f"large {n}"
        case int(n):
            return f"small {n}"
        case [first, *rest] if not await Pause(rest):
            return f"one {first}"
        case [first, *rest]:
            total = first
            for item in rest:
                total += await Pause(item)
            return f"many {total}"
        case {"key": value, **others}:
            return value, others, await Pause("waited")
        case str() as text if await Pause(False):
            return "never"
        case _:
            await Pause()
            return "other"


for subject in (0, 5, 50, [1], [1, 2, 3], {"key": "v", "more": 1}, "text", None):
    run(kind(subject))


async def in_loop(items):
    seen = []
    for item in items:
        match item:
            case None:
                continue
            case "stop":
                await Pause()
                break
            case (a, b):
                seen.append(await Pause(a) + b)
            case _:
                seen.append(item)
    else:
        seen.append("else")
    return seen


run(in_loop([1, None, (2, 3), "stop", 4]))
run(in_loop([(1, 1), None]))


async def groups(*errors):
    handled = []
    try:
        await Pause()
        if errors:
            raise ExceptionGroup("group", list(errors))
    except* ValueError as group:
        await Pause()
        handled.append(("values", [str(e) for e in group.exceptions]))
    except* await Pause(KeyError) as group:
        handled.append(("keys", len(group.exceptions)))
        await Pause()
        raise LookupError("from the handler")
    else:
        await Pause()
        handled.append("else")
    finally:
        await Pause()
        handled.append("finally")
    return handled


run(groups())
run(groups(ValueError("a"), ValueError("b")))
run(groups(ValueError("a"), KeyError("b")))
run(groups(OSError("o"), ValueError("a")))


async def agen(items):
    for item in items:
        match item:
            case int():
                yield item * 2
            case [*parts]:
                for part in parts:
                    yield await Pause(part)


async def collect():
    return [x async for x in agen([1, [2, 3], "skipped", 4])]


run(collect())


def generator(items):
    for item in items:
        match (yield item):
            case "skip":
                continue
            case str(text):
                yield text.upper()
            case None:
                pass


g = generator([1, 2, 3])
print(next(g), g.send("skip"), g.send("loud"), next(g), list(g))
