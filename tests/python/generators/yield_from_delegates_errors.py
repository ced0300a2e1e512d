def inner():
    try:
        yield 1
        yield 2
    except ValueError as error:
        print("inner caught", error)
        yield "recovered"
    finally:
        print("inner finally")


def outer():
    try:
        yield from inner()
        yield "more"
    finally:
        print("outer finally")


g = outer()
print(next(g), g.throw(ValueError("v")))
print(next(g))
g.close()
g = outer()
next(g)
g.close()
g = outer()
next(g)
try:
    g.throw(KeyError("k"))
except KeyError as error:
    print("escaped", error)


class Iter:
    def __iter__(self):
        return self

    def __next__(self):
        return "n"


def over_plain():
    yield from Iter()


g = over_plain()
print(next(g), next(g))
try:
    g.send("x")
except AttributeError as error:
    print(error)
