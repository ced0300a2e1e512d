def g():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("closing")
        raise
    finally:
        print("cleanup")


a = g()
next(a)
print(a.close())
print(a.close(), list(a))
b = g()
print(b.close(), next(b, "never started"))


def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print("ignored")
            yield 2
            return


c = stubborn()
next(c)
try:
    c.close()
except RuntimeError as error:
    print(error)


def returns():
    try:
        yield 1
    except GeneratorExit:
        return "value"


d = returns()
next(d)
print(d.close())


def fails():
    try:
        yield 1
    finally:
        raise ValueError("while closing")


e = fails()
next(e)
try:
    e.close()
except ValueError as error:
    print(error, repr(error.__context__))
