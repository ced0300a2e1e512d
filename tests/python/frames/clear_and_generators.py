import sys


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


def function():
    x = 1
    y = lambda: x
    return sys._getframe()


frame = function()
print(len(frame.f_locals), frame.f_locals["x"])
frame.f_locals["added"] = 1
frame.clear()
print(len(frame.f_locals), list(frame.f_locals))
show(lambda: sys._getframe().clear())
show(lambda: sys._getframe(1).clear())


def generator():
    x = 1
    yield sys._getframe()
    yield sys._getframe().f_back is not None


g = generator()
print(g.gi_frame.f_back, g.gi_frame.f_generator is g)
frame = next(g)
print(frame.f_generator is g, g.gi_frame is frame, frame.f_back, frame.f_locals["x"])
show(lambda: frame.clear())
print(next(g), list(g), g.gi_frame)
show(lambda: frame.clear())
print(frame.f_locals)

g = generator()
g.gi_frame.clear()
print(g.gi_frame)
show(lambda: next(g))


async def coroutine():
    return sys._getframe()


c = coroutine()
print(c.cr_frame.f_generator is c)
try:
    c.send(None)
except StopIteration as e:
    print(e.value.f_generator is c, e.value.f_code.co_name)


def fails(n):
    local = n
    raise ValueError(n)


try:
    fails(1)
except ValueError as e:
    inner = e.__traceback__.tb_next.tb_frame
    print(inner.f_locals)
    inner.clear()
    print(inner.f_locals)
