def gen():
    try:
        yield 1
    except ValueError:
        yield 2
    yield 3


g = gen()
print(next(g))
print(g.throw(ValueError("handled")))
g.throw(KeyError("not handled"))
