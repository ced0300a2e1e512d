# A loop that ends early closes the generator that only it refers to.
import sys

kept = []


def hook(unraisable):
    tb, entries = unraisable.exc_traceback, []
    while tb:
        entries.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    print(unraisable.err_msg.split(" object")[0], repr(unraisable.exc_value), unraisable.object, entries)


sys.unraisablehook = hook


def gen(n, tag):
    try:
        for i in range(n):
            yield i
    finally:
        print("closed", tag)


for x in gen(3, "by break"):
    break
print("after the loop")


def returns():
    for x in gen(3, "by return"):
        if x == 1:
            return "returned"


print(returns())
try:
    for x in gen(3, "by an exception"):
        1 / 0
except ZeroDivisionError:
    print("caught")

g = gen(3, "by hand")
for x in g:
    break
print("still open", next(g))
g.close()


def stores(generator):
    kept.append(generator)
    return generator


for x in stores(gen(3, "later")):
    break
print("still open", next(kept[0]))
kept.pop().close()


class Holder:
    def items(self):
        self.generator = gen(3, "held")
        return self.generator

    def fresh(self):
        yield from gen(2, "inner")
        print("not here")


holder = Holder()
for x in holder.items():
    break
print("still open", next(holder.generator))
holder.generator.close()
for x in holder.fresh():
    break

for x in gen(3, "outer"):
    for y in gen(2, "inner"):
        break
    else:
        print("no else")
    if x:
        break


def fails():
    try:
        yield 1
    finally:
        raise ValueError("in finally")


for x in fails():
    break


def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield 2
        yield 3


for x in ignores():
    break


def nested():
    for x in gen(3, "in a generator"):
        yield x
    print("not here")


for x in nested():
    break
n = nested()
next(n)
n.close()
n = nested()
next(n)
try:
    n.throw(KeyError("k"))
except KeyError:
    print("thrown")


class Pause:
    def __await__(self):
        yield


async def coroutine():
    for x in gen(3, "in a coroutine"):
        await Pause()
        break
    print([x async for x in agen()])
    print([await value(x) for x in gen(2, "in a comprehension")])
    try:
        print([1 // await value(x) for x in gen(2, "by an element")])
    except ZeroDivisionError:
        print("caught")
    for x in gen(3, "by a return"):
        await Pause()
        return "returned"


async def value(x):
    await Pause()
    return x


async def agen():
    for x in gen(3, "in an asynchronous generator"):
        yield x
        return


c = coroutine()
try:
    while True:
        c.send(None)
        print("paused")
except StopIteration as stop:
    print(stop.value)

print([x for x in gen(2, "to its end")])
try:
    [1 / x for x in gen(2, "by a comprehension")]
except ZeroDivisionError:
    print("caught")
print({x: 1 for x in gen(1, "dict")}, {x for x in gen(1, "set")})


def loops():
    while True:
        for x in gen(3, "continued"):
            if x == 1:
                break
        for x in gen(2, "not left"):
            continue
        else:
            print("else")
        return


loops()


def many():
    total = 0
    for i in range(300):
        for x in counted():
            total += x
            if x == 2:
                break
    return total


closed = 0


def counted():
    global closed
    try:
        yield 1
        yield 2
        yield 3
    finally:
        closed += 1


print(many(), closed)
