# The exception being handled, contexts and finally blocks, when a coroutine pauses inside them.
import sys


class Pause:
    def __await__(self):
        return (yield "pause")


def current():
    return repr(sys.exception())


async def handler():
    try:
        raise ValueError("first")
    except ValueError as error:
        print("before", current())
        await Pause()
        print("after", current(), repr(error))
        try:
            raise KeyError("second")
        except KeyError as inner:
            await Pause()
            print(current(), repr(inner.__context__))
        await Pause()
        print(current())
    print(current())
    await Pause()
    try:
        error
    except NameError as gone:
        print(gone)
    return "done"


def drive(coroutine):
    try:
        while True:
            coroutine.send(None)
            print("outside", current())
            try:
                raise LookupError("driver")
            except LookupError:
                coroutine.send(None)
                print("outside in handler", current())
    except StopIteration as stop:
        print(stop.value, current())


drive(handler())


async def thrown_into_handler():
    try:
        raise ValueError("handled")
    except ValueError:
        await Pause()


c = thrown_into_handler()
c.send(None)
try:
    c.throw(KeyError("thrown"))
except KeyError as error:
    print(repr(error), repr(error.__context__))

c = thrown_into_handler()
c.send(None)
try:
    try:
        raise OSError("at the driver")
    except OSError:
        c.throw(KeyError("thrown"))
except KeyError as error:
    print(repr(error), repr(error.__context__), repr(error.__context__.__context__))


async def bare_raise():
    try:
        raise ValueError("again")
    except ValueError:
        await Pause()
        raise


c = bare_raise()
c.send(None)
try:
    c.send(None)
except ValueError as error:
    print(repr(error), repr(error.__context__))


async def finals(how):
    log = []
    for i in range(3):
        try:
            log.append(f"try {i}")
            await Pause()
            if how == "break" and i == 1:
                break
            if how == "continue":
                continue
            if how == "return" and i == 1:
                return log
            if how == "raise" and i == 1:
                raise ValueError(log)
        except ValueError as error:
            await Pause()
            log.append("except")
        else:
            await Pause()
            log.append("else")
        finally:
            log.append(f"finally {i}")
            await Pause()
            log.append(f"finally over {i}")
    return log


def finish(coroutine):
    pauses = 0
    while True:
        try:
            coroutine.send(None)
            pauses += 1
        except StopIteration as stop:
            return pauses, stop.value


for how in ("", "break", "continue", "return", "raise"):
    print(how, *finish(finals(how)))


async def return_in_finally():
    try:
        await Pause()
        raise ValueError
    finally:
        await Pause()
        for attempt in range(1):
            try:
                break
            finally:
                await Pause()


try:
    finish(return_in_finally())
except ValueError as error:
    print("propagated", repr(error))


async def chained():
    try:
        await failing()
    except KeyError as error:
        await Pause()
        raise RuntimeError("converted") from error


async def failing():
    await Pause()
    raise KeyError("deep")


try:
    finish(chained())
except RuntimeError as error:
    print(repr(error), repr(error.__cause__), error.__suppress_context__)


async def names_handled():
    found = []
    for kind in (ValueError, KeyError, ZeroDivisionError, Exception):
        try:
            try:
                await Pause()
                raise kind("x")
            except (ValueError, await give(KeyError)) as error:
                found.append(type(error).__name__)
        except Exception as error:
            found.append("outer " + type(error).__name__)
    return found


async def give(value):
    await Pause()
    return value


print(finish(names_handled()))
