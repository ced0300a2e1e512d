# yield from passes send, throw and close on to whatever it iterates over, by the methods that has.


def delegate(iterable):
    result = yield from iterable
    print("result", repr(result))
    return result


def attempt(f, *args):
    try:
        print("->", repr(f(*args)))
    except BaseException as error:
        print("-> raised", repr(error))


class Iterator:
    def __iter__(self):
        print("iter")
        return self

    def __next__(self):
        print("next")
        return "from next"


class Full(Iterator):
    def send(self, value):
        print("send", value)
        if value == "stop":
            raise StopIteration("stopped by send")
        if value == "fail":
            raise LookupError("failed in send")
        return "from send"

    def throw(self, *args):
        print("throw", args)
        if args[0] is KeyError:
            raise StopIteration("stopped by throw")
        if args[0] is OSError:
            raise RuntimeError("failed in throw")
        return "from throw"

    def close(self):
        print("close")


g = delegate(Full())
attempt(next, g)
attempt(g.send, None)
attempt(g.send, 1)
attempt(g.throw, ValueError)
attempt(g.throw, ValueError("v"))
attempt(g.throw, 5)
attempt(g.throw, KeyError)
g = delegate(Full())
attempt(next, g)
attempt(g.send, "stop")
g = delegate(Full())
attempt(next, g)
attempt(g.send, "fail")
attempt(next, g)
g = delegate(Full())
attempt(next, g)
attempt(g.throw, OSError)
g = delegate(Full())
attempt(next, g)
attempt(g.throw, GeneratorExit("g"))
g = delegate(Full())
attempt(next, g)
attempt(g.close)

g = delegate(Iterator())
attempt(next, g)
attempt(g.send, 1)
g = delegate(Iterator())
attempt(next, g)
attempt(g.throw, ValueError("no throw there"))
g = delegate(Iterator())
attempt(next, g)
attempt(g.close)

for iterable in (range(2), "ab", {1: 2}, iter([5]), (x for x in (6,)), map(str, [7])):
    print(list(delegate(iterable)))
g = delegate([1, 2])
attempt(next, g)
attempt(g.send, "to a list")
for wrong in (5, None, object()):
    attempt(next, delegate(wrong))


class SequenceLike:
    def __getitem__(self, i):
        if i == 2:
            raise IndexError
        return i


print(list(delegate(SequenceLike())))


class BadIter:
    def __iter__(self):
        return 5


attempt(next, delegate(BadIter()))


class GetattrRaises(Iterator):
    def __getattr__(self, name):
        raise LookupError(f"looking for {name}")


g = delegate(GetattrRaises())
next(g)
attempt(g.send, 1)


class NoneMethods(Iterator):
    send = throw = close = None


for action in (lambda g: g.send(1), lambda g: g.throw(ValueError("v")), lambda g: g.close()):
    g = delegate(NoneMethods())
    next(g)
    attempt(action, g)


class StopsWith(Iterator):
    def __init__(self, *args):
        self.args = args

    def __next__(self):
        raise StopIteration(*self.args)


for args in ((), (1,), (1, 2), ((1, 2),), (None,), (StopIteration("nested"),)):
    attempt(next, delegate(StopsWith(*args)))


# A StopIteration that is thrown in where there is no throw method ends the delegation.
g = delegate(Iterator())
next(g)
attempt(g.throw, StopIteration("thrown"))


# Deep chains.
def nest(n):
    if n == 0:
        received = yield "deepest"
        while received != "end":
            try:
                received = yield received
            except ValueError as error:
                received = yield f"deep {error}"
        return "deep result"
    return (yield from nest(n - 1))


g = nest(50)
attempt(next, g)
attempt(g.send, "a")
attempt(g.throw, ValueError("v"))
attempt(g.send, "b")
attempt(g.send, "end")
g = nest(50)
next(g)
attempt(g.throw, KeyError("k"))
attempt(next, g)
