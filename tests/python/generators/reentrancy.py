# A generator that runs cannot be resumed, thrown into or closed from within.


def attempt(f, *args):
    try:
        print(repr(f(*args)))
    except BaseException as error:
        print("raised", repr(error))


def tries():
    attempt(next, me)
    attempt(me.send, 1)
    attempt(me.throw, KeyError)
    attempt(me.throw, GeneratorExit)
    attempt(me.close)
    attempt(list, me)
    yield "went on"
    for x in me:
        yield x


me = tries()
attempt(next, me)
attempt(next, me)
attempt(next, me)


# The outer one runs while the inner one is resumed.
def outer():
    yield from inner()


def inner():
    attempt(next, o)
    attempt(o.throw, KeyError)
    attempt(o.close)
    yield 1
    attempt(o.send, 5)
    yield 2


o = outer()
attempt(next, o)
attempt(next, o)
attempt(next, o)


class Iterator:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def throw(self, *args):
        attempt(next, g)
        attempt(g.throw, ValueError)
        print(g.gi_running, g.gi_suspended, g.gi_yieldfrom)
        return "thrown"

    def close(self):
        attempt(next, g)
        attempt(g.close)


def delegates():
    yield from Iterator()


g = delegates()
next(g)
attempt(g.throw, KeyError)
print(g.gi_running, g.gi_suspended, type(g.gi_yieldfrom).__name__)
attempt(next, g)
attempt(g.close)

# The inner one can be resumed by others in between.
shared = (x for x in range(6))


def takes(n):
    for _ in range(n):
        yield (yield from once(shared))


def once(iterator):
    yield next(iterator)
    return next(iterator)


a, b = takes(1), takes(1)
print(next(a), next(b), next(a), next(b))
while_delegated = delegate = (x for x in "abc")


def from_shared():
    yield from delegate


d = from_shared()
print(next(d), next(delegate), next(d), next(d, "end"))
