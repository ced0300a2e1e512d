class Managed:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind.__name__ if kind else None)
        return kind is ValueError


def g():
    with Managed("a") as a:
        yield a.name
        with Managed("b"):
            yield "inner"
        yield "between"
    yield "after"


print(list(g()))
it = g()
next(it)
it.close()
it = g()
next(it)
print(it.throw(ValueError("swallowed")))
it = g()
next(it)
next(it)
try:
    it.throw(KeyError("not swallowed"))
except KeyError as error:
    print(error)
