class MyError(Exception):
    pass


def attempt(action):
    try:
        action()
    except BaseException as error:
        print(repr(error), error.args, str(error))


def r(x):
    raise x


attempt(lambda: r(ValueError))
attempt(lambda: r(ValueError()))
attempt(lambda: r(ValueError("one")))
attempt(lambda: r(ValueError("one", 2)))
attempt(lambda: r(MyError(5)))
attempt(lambda: r(KeyError("key")))
attempt(lambda: r(KeyError()))
attempt(lambda: r(5))
attempt(lambda: r(int))
attempt(lambda: r("string"))
attempt(lambda: r(None))
attempt(lambda: r(SystemExit(3)))


def bare():
    raise


attempt(bare)


def reraise():
    try:
        1 / 0
    except ZeroDivisionError:
        raise


attempt(reraise)


class NeedsArgs(Exception):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b


attempt(lambda: r(NeedsArgs))
attempt(lambda: r(NeedsArgs(1, 2)))
