# close() gives what the generator returns when it is told to exit.


def attempt(f, *args):
    try:
        print(repr(f(*args)))
    except BaseException as error:
        print("raised", repr(error), "context", repr(error.__context__))


def catches(result):
    try:
        yield 1
    except GeneratorExit:
        return result


g = catches("a result")
next(g)
attempt(g.close)
attempt(g.close)
g = catches("unstarted")
attempt(g.close)
attempt(next, g)


def converts():
    try:
        yield 1
    except GeneratorExit as exit:
        raise ValueError("converted")


g = converts()
next(g)
attempt(g.close)
attempt(g.close)


def raises_own_exit():
    try:
        yield 1
    except GeneratorExit:
        raise GeneratorExit("another")


g = raises_own_exit()
next(g)
attempt(g.close)


def raises_stop():
    try:
        yield 1
    except GeneratorExit:
        raise StopIteration("value")


g = raises_stop()
next(g)
attempt(g.close)


def yields_again():
    try:
        yield 1
    except GeneratorExit:
        print("not leaving")
        yield 2


g = yields_again()
next(g)
attempt(g.close)
attempt(next, g)


def exhausted():
    yield 1
    return "lost"


g = exhausted()
attempt(list, g)
attempt(g.close)


def delegates(inner):
    try:
        result = yield from inner
        print("delegate gave", result)
    except GeneratorExit:
        print("exit in the outer")
        return "outer result"


inner = catches("inner result")
g = delegates(inner)
next(g)
attempt(g.close)
print(inner.gi_frame)

for make in (converts, yields_again, raises_own_exit):
    inner = make()
    g = delegates(inner)
    next(g)
    attempt(g.close)
    print(g.gi_frame, inner.gi_frame is None)


class Iterator:
    def __iter__(self):
        return self

    def __next__(self):
        return 1


class WithClose(Iterator):
    def close(self):
        print("close called")
        return "ignored"


class CloseRaises(Iterator):
    def close(self):
        raise LookupError("close failed")


class NoneClose(Iterator):
    close = None


for make in (Iterator, WithClose, CloseRaises, NoneClose):
    g = delegates(make())
    next(g)
    attempt(g.close)

    g = delegates(make())
    next(g)
    attempt(g.throw, GeneratorExit)


def closes_itself():
    try:
        me.close()
    except ValueError as error:
        yield str(error)


me = closes_itself()
attempt(next, me)
