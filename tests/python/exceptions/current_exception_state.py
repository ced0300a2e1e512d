import sys


def current():
    kind, value, tb = sys.exc_info()
    return kind and kind.__name__, repr(value)


print(current())
try:
    raise ValueError("a")
except ValueError:
    print(current())
    try:
        raise KeyError("b")
    except KeyError:
        print(current())
    print(current())
print(current(), sys.exception())


def helper():
    try:
        raise
    except RuntimeError as error:
        return str(error)


print(helper())


def reraise():
    raise


try:
    try:
        1 / 0
    except ZeroDivisionError:
        reraise()
except ZeroDivisionError as error:
    print("reraised by callee", error)


def gen():
    try:
        yield 1
    except ValueError:
        yield current()


g = gen()
next(g)
try:
    raise KeyError("outside")
except KeyError:
    print(g.throw(ValueError("in")), current())
