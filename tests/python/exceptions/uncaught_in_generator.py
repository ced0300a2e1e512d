def gen(n):
    for i in range(n):
        yield 10 / (2 - i)


def consume():
    return [x for x in gen(5)]


print(sum(x for x in gen(2)))
consume()
