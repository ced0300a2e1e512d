def early(n):
    if n == 0:
        return
    yield n
    return n * 10


print(list(early(0)), list(early(5)))


def value_of(gen):
    while True:
        try:
            next(gen)
        except StopIteration as stop:
            return stop.value


print(value_of(early(3)), value_of(early(0)))


def raises_stop():
    yield 1
    raise StopIteration("inside")


try:
    list(raises_stop())
except RuntimeError as error:
    print(error, repr(error.__cause__))


def leaks():
    yield next(iter([]))


try:
    list(leaks())
except RuntimeError as error:
    print(error)
