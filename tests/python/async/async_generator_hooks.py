# sys.set_asyncgen_hooks: `firstiter` meets each asynchronous generator when it is first asked for a step.
import sys

print(sys.get_asyncgen_hooks())


def firstiter(generator):
    print("first", generator.__name__, generator.ag_frame is not None)


def finalizer(generator):
    pass


async def gen(n):
    for i in range(n):
        yield i


def drain(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value


async def collect(g):
    return [x async for x in g]


sys.set_asyncgen_hooks(firstiter, finalizer)
hooks = sys.get_asyncgen_hooks()
print(type(hooks).__name__, hooks.firstiter is firstiter, hooks[1] is finalizer, len(hooks))
g = gen(3)
print("made")
a = g.__anext__()
print(drain(a))
print(drain(collect(g)))
for method in ("aclose", "__anext__"):
    g = gen(1)
    step = getattr(g, method)()
    step.close()
g = gen(1)
g.asend(None).close()
g = gen(1)
g.athrow(ValueError).close()


async def expression():
    return [x async for x in (y * 2 async for y in gen(2))]


print(drain(expression()))

sys.set_asyncgen_hooks(firstiter=None)
print(sys.get_asyncgen_hooks().firstiter, sys.get_asyncgen_hooks().finalizer is finalizer)
print(drain(collect(gen(2))))
sys.set_asyncgen_hooks(finalizer=None)
print(sys.get_asyncgen_hooks())


def refuses(generator):
    raise LookupError("no generators today")


sys.set_asyncgen_hooks(firstiter=refuses)
g = gen(1)
try:
    g.__anext__()
except LookupError as error:
    print(error)
sys.set_asyncgen_hooks(None, None)
print(drain(g.__anext__()))

for wrong in (dict(firstiter=5), dict(finalizer="x")):
    try:
        sys.set_asyncgen_hooks(**wrong)
    except TypeError as error:
        print(error)
try:
    sys.set_asyncgen_hooks(1, 2, 3)
except TypeError as error:
    print(error)
try:
    sys.set_asyncgen_hooks(other=1)
except TypeError as error:
    print(error)
