"""What a generator returned is the value of the StopIteration that ends it, and of no later one."""


def g():
    yield 1
    return "result"


def stops(generator):
    for _ in range(2):
        try:
            next(generator)
        except StopIteration as stop:
            print(repr(stop))


one = g()
print(list(one))
stops(one)
two = g()
next(two)
stops(two)
for _ in (three := g()):
    pass
stops(three)
