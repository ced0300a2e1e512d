def resilient():
    n = 0
    while True:
        try:
            n += 1
            yield n
        except ValueError as error:
            print("handled", error)
            yield "after error"
        finally:
            print("finally", n)


g = resilient()
print(next(g))
print(g.throw(ValueError("oops")))
print(next(g))
try:
    g.throw(KeyError("unhandled"))
except KeyError as error:
    print("out", error)
print(next(g, "finished"))


def plain():
    yield 1


g = plain()
try:
    g.throw(RuntimeError("before start"))
except RuntimeError as error:
    print(error)
print(list(g))
g = plain()
next(g)
try:
    g.throw(ZeroDivisionError)
except ZeroDivisionError as error:
    print(repr(error))
try:
    plain().throw(5)
except TypeError as error:
    print(error)
