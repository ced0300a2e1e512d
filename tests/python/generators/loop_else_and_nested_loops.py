def g(limit):
    for i in range(3):
        for j in range(3):
            if i * j > limit:
                yield "break"
                break
            yield i, j
        else:
            yield "inner else"
    else:
        yield "outer else"


print(list(g(1)))
print(list(g(10))[-2:])


def w():
    n = 0
    while True:
        n += 1
        if n % 2:
            continue
        if n > 6:
            return
        yield n


print(list(w()))


def conditional(flag):
    if flag:
        yield "yes"
    else:
        yield "no"
    x = yield
    yield x


print(list(conditional(1)), list(conditional(0)))
