# What a coroutine shows of itself in each state.
import sys


class Pause:
    def __await__(self):
        yield 1


async def inner():
    print("inner running:", me.cr_running, me.cr_suspended, me.cr_await)
    await Pause()
    return 5


async def outer():
    print("running:", me.cr_running, me.cr_suspended, me.cr_await, me.cr_frame.f_code.co_name)
    print(sys._getframe() is me.cr_frame, me.cr_frame.f_back.f_code.co_name)
    x = await inner()
    return x


def show(coroutine):
    frame = coroutine.cr_frame
    print(
        coroutine.cr_running,
        coroutine.cr_suspended,
        type(coroutine.cr_await).__name__,
        None if frame is None else (frame.f_lineno - frame.f_code.co_firstlineno, sorted(frame.f_locals)),
        coroutine.cr_code.co_name,
        coroutine.cr_origin,
    )


me = outer()
show(me)
print(me.send(None))
show(me)
show(me.cr_await)
print(me.cr_await.cr_await.gi_code.co_name, me.cr_await.cr_await.gi_suspended, me.cr_await.cr_frame.f_back)
try:
    me.send(None)
except StopIteration as stop:
    print(stop.value)
show(me)

print(me.__name__, me.__qualname__, type(me).__name__, type(me).__module__)
me.__name__ = "renamed"
me.__qualname__ = "very.renamed"
print(me.__name__, repr(me)[:30])
for value in (5, None):
    for name in ("__name__", "__qualname__"):
        try:
            setattr(me, name, value)
        except TypeError as error:
            print(error)
try:
    del me.__name__
except TypeError as error:
    print(error)
for name in ("cr_running", "cr_frame", "cr_await", "cr_code", "cr_origin", "cr_suspended"):
    try:
        setattr(me, name, 1)
    except AttributeError as error:
        print(error)
try:
    type(me)()
except TypeError as error:
    print(error)
try:

    class Sub(type(me)):
        pass

except TypeError as error:
    print(error)


class C:
    async def method(self):
        pass

    @classmethod
    async def of_class(cls):
        return cls.__name__

    @staticmethod
    async def of_nothing():
        return "static"


def finish(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value


c = C().method()
print(c.__name__, c.__qualname__, c.cr_frame.f_locals["self"].__class__.__name__)
c.close()
show(c)
print(finish(C.of_class()), finish(C.of_nothing()))

wrapper = outer.__call__
me = outer()
iterator = me.__await__()
print(type(iterator).__name__, iter(iterator) is iterator)
print(next(iterator))
try:
    next(iterator)
except StopIteration as stop:
    print("next gives", stop.value)
try:
    next(iterator)
except RuntimeError as error:
    print(error)
iterator.close()


async def agen():
    print("running", g.ag_running, g.ag_suspended, g.ag_await)
    yield 1
    await Pause()
    yield 2


g = agen()
print(g.ag_running, g.ag_suspended, g.ag_await, g.ag_code.co_name, g.ag_frame is not None)
try:
    g.__anext__().send(None)
except StopIteration as stop:
    print(stop.value)
print(g.ag_running, g.ag_suspended, g.ag_await)
step = g.__anext__()
print(step.send(None))
print(g.ag_running, g.ag_suspended, type(g.ag_await).__name__)
step.close()
print(g.ag_running, g.ag_suspended, g.ag_await, g.ag_frame)
print(repr(g)[:29], g.__name__, g.__qualname__)
