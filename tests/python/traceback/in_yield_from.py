def inner(n):
    yield n
    yield 1 // n


def outer():
    yield from inner(1)
    yield from inner(0)


print(list(outer()))
