def g():
    x = {}
    x[(yield "key")] = yield "value"
    return x


gen = g()
print(next(gen), gen.send("first sent"))
try:
    gen.send("second sent")
except StopIteration as stop:
    print(stop.value)


def h():
    return [(yield 1), *(yield 2), {"a": (yield 3)}, (yield 4)]


gen = h()
print(next(gen), gen.send("one"), gen.send("xy"), gen.send("dict"))
try:
    gen.send("last")
except StopIteration as stop:
    print(stop.value)


def call():
    def f(*args, **kwargs):
        return args, kwargs

    return f((yield 1), *(yield 2), k=(yield 3), **(yield 4))


gen = call()
print(next(gen), gen.send(1), gen.send([2, 3]), gen.send("k"))
try:
    gen.send({"z": 26})
except StopIteration as stop:
    print(stop.value)
