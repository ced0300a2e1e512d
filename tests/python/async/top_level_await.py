import ast

FLAG = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT


class Awaitable:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        received = yield self.value
        return self.value, received


class Manager:
    async def __aenter__(self):
        return await Awaitable("enter")

    async def __aexit__(self, *args):
        await Awaitable("exit")


async def numbers():
    yield 1
    await Awaitable("between")
    yield 2


def drive(coroutine):
    try:
        value = coroutine.send(None)
        while True:
            print("  awaits", value)
            value = coroutine.send("sent")
    except StopIteration as e:
        print("  gives", e.value)


SOURCES = [
    ("await Awaitable(1)", "eval"),
    ("(await Awaitable(1), await Awaitable(2))", "single"),
    ("x = await Awaitable(2)\nprint(x)\nfor i in (1, 2): y = await Awaitable(i)", "exec"),
    ("async with Manager() as q: print(q)", "exec"),
    ("z = [await Awaitable(i) for i in range(2)]\nprint(z)", "exec"),
    ("print([i async for i in numbers()])", "exec"),
    ("async for i in numbers(): print(i)\nelse: print('else')", "exec"),
    ("g = (await Awaitable(1) for i in [1])\nprint(type(g))", "exec"),
    ("1 + 1", "eval"),
    ("def f():\n  await x", "exec"),
    ("class C: await x", "exec"),
    ("return 5", "exec"),
    ("yield 5", "exec"),
]
for source, mode in SOURCES:
    try:
        code = compile(source, "f", mode, FLAG)
    except SyntaxError as e:
        print(source, "->", e)
        continue
    print(source, hex(code.co_flags))
    for locals in (None, {}):
        globals = {"Awaitable": Awaitable, "Manager": Manager, "numbers": numbers}
        result = eval(code, globals, locals)
        if hasattr(result, "send"):
            drive(result)
        names = globals if locals is None else locals
        print("  names", sorted(name for name in names if len(name) == 1))
try:
    compile("await x", "f", "exec")
except SyntaxError as e:
    print(e)
