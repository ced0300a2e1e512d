# Contexts: mappings of variables to values, running code in them, copying.
from collections.abc import Mapping
from contextvars import Context, ContextVar, copy_context

a = ContextVar("a")
b = ContextVar("b", default="default of b")


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as error:
        shown = [arg.name if isinstance(arg, ContextVar) else arg.split(" <")[0] for arg in error.args]
        print(type(error).__name__, shown)


def names(context):
    return {variable.name: value for variable, value in context.items()}


a.set(1)
context = copy_context()
print(names(context), len(context), isinstance(context, Mapping), bool(Context()))
attempt(context.__getitem__, a)
attempt(context.__getitem__, b)
attempt(context.__getitem__, 5)
attempt(context.get, a)
attempt(context.get, b)
attempt(context.get, b, 7)
attempt(context.get, "a")
print(a in context, b in context)
attempt(context.__contains__, 5)
print([v.name for v in context], [v.name for v in context.keys()], list(context.values()))
print(type(context.keys()).__name__, type(context.values()).__name__, type(context.items()).__name__)


def changes(*args, **kwargs):
    a.set(args)
    b.set(kwargs)
    return a.get(), b.get()


print(context.run(changes, 1, 2, x=3), a.get(), b.get())
print(names(context))
attempt(context.run)
attempt(context.run, 5)
attempt(context.run, lambda: context.run(print))
attempt(context.run, lambda: 1 / 0)
print(context.run(lambda: copy_context() == context))

copied = context.copy()
print(copied == context, copied is context, copied != context, copied == 5)
copied.run(a.set, "only in the copy")
print(copied[a], context[a], copied == context)
context.run(a.set, "only in the original")
print(copied[a], context[a])
attempt(hash, context)
attempt(lambda: context < copied)
attempt(Context, 1)
attempt(Context, x=1)
attempt(copy_context, 1)

empty = Context()
print(empty.run(lambda: (a.get("nothing"), b.get())), len(empty))


def nested(depth):
    a.set(depth)
    if depth:
        copy_context().run(nested, depth - 1)
    return a.get()


print(empty.run(nested, 5), a.get())


# A generator sees the context of whoever resumes it.
def generator():
    while True:
        yield a.get()


g = generator()
print(next(g), empty.run(next, g), next(g))


async def coroutine():
    a.set("set by a coroutine")
    return a.get()


c = coroutine()
try:
    Context().run(c.send, None)
except StopIteration as stop:
    print(stop.value, a.get())
