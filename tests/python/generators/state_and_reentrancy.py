def g():
    yield 1
    try:
        next(me)
    except ValueError as error:
        yield str(error)


me = g()
print(list(me))


def gen(a, b):
    local = a + b
    yield local
    local *= 2
    yield local


x, y = gen(1, 2), gen(10, 20)
print(next(x), next(y), next(x), next(y))
print([next(z, None) for z in (x, y)])
h = gen(1, 2)
print(h.gi_running, h.gi_frame is not None, h.gi_yieldfrom)
list(h)
print(h.gi_frame, repr(gen)[:14])


def many():
    gens = [gen(i, i) for i in range(3)]
    while gens:
        for item in list(gens):
            try:
                yield next(item)
            except StopIteration:
                gens.remove(item)


print(list(many()))
