# throw() takes an exception, or a class with which one is made where it is raised.


def generator():
    while True:
        try:
            yield "waiting"
        except Exception as error:
            yield type(error).__name__, error.args


def attempt(*args):
    g = generator()
    next(g)
    try:
        print(g.throw(*args))
    except BaseException as error:
        print("raised", repr(error))
    return g


attempt(ValueError)
attempt(ValueError("made"))
attempt(KeyError("a", "b"))
attempt(5)
attempt("text")
attempt(int)
attempt(None)
attempt(object())
attempt(KeyboardInterrupt)
attempt(StopIteration)
attempt(StopIteration(3))
print(next(attempt(5)))


class NeedsArgument(Exception):
    def __init__(self, argument):
        super().__init__(argument)


class Fails(Exception):
    def __init__(self):
        raise LookupError("cannot be made")


class MakesOther(Exception):
    def __new__(cls):
        return OSError("instead")


class MakesNothing(Exception):
    def __new__(cls):
        return 5


attempt(NeedsArgument)
attempt(Fails)
attempt(MakesOther)
attempt(MakesNothing)
for call in (lambda g: g.throw(), lambda g: g.throw(1, 2, 3, 4), lambda g: g.throw(value=1), lambda g: g.send(),
             lambda g: g.send(1, 2), lambda g: g.close(1)):
    try:
        call(generator())
    except TypeError as error:
        print(error)


# An exception thrown twice keeps its traceback and gets longer.
def depth(error):
    tb, n = error.__traceback__, 0
    while tb:
        tb, n = tb.tb_next, n + 1
    return n


def passes():
    yield
    yield


error = ValueError("thrown twice")
depths = []
for _ in range(3):
    g = passes()
    next(g)
    try:
        g.throw(error)
    except ValueError as caught:
        depths.append(depth(caught))
print(depths)


# What is raised in the caller before anything reaches the generator leaves it as it was.
g = generator()
next(g)
try:
    g.throw(1.5)
except TypeError:
    print(next(g))
