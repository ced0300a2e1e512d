# throw() with a class, a value and a traceback still works, with a warning; looking for `close` never fails a close().


class Iterator:
    def __init__(self, error):
        self.error = error

    def __iter__(self):
        return self

    def __next__(self):
        return 1

    @property
    def close(self):
        raise self.error

    def __repr__(self):
        return "an iterator"


class Quiet(Exception):
    def __str__(self):
        return "two\nlines"


class Broken(Exception):
    def __str__(self):
        1 / 0


def delegate(iterator):
    yield from iterator


noted = KeyError("x")
noted.add_note("a note")
for error in (Quiet(), Broken(), noted, ExceptionGroup("g", [ValueError(1)]), ValueError()):
    g = delegate(Iterator(error))
    next(g)
    g.close()
    print(g.gi_frame)


def generator():
    try:
        yield 1
    except Exception as error:
        yield repr(error)


def attempt(*args):
    g = generator()
    next(g)
    try:
        print(g.throw(*args))
    except Exception as error:
        print("raised", repr(error))


attempt(ValueError, "a")
attempt(ValueError, None)
attempt(ValueError, ("a", "b"))
attempt(ValueError, KeyError("k"))
attempt(Exception, KeyError("k"))
attempt(KeyError("k"), 5)
attempt(KeyError("k"), None, 5)
try:
    1 / 0
except ZeroDivisionError as error:
    traceback, instance = error.__traceback__, error
g = generator()
next(g)
g.throw(LookupError, "with a traceback", traceback)
attempt(LookupError, "l", None)


async def agenerator():
    yield


async def coroutine():
    pass


for thrower in (agenerator().athrow, agenerator().asend(None).throw, coroutine().throw, coroutine().__await__().throw):
    try:
        result = thrower(ValueError, "old form")
        if hasattr(result, "send"):
            result.send(None)
    except ValueError as error:
        print(error)
