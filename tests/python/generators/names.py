# __name__ and __qualname__ come from the function as it was, and can be set to strings.


def f():
    yield


first = f()
f.__name__ = "renamed"
f.__qualname__ = "also.renamed"
second = f()
print(first.__name__, first.__qualname__, second.__name__, second.__qualname__)
print(repr(first)[:21], repr(second)[:31])
second.__name__ = "by hand"
second.__qualname__ = "qualified by hand"
print(second.__name__, second.__qualname__, f.__name__, repr(second)[:36])


class Text(str):
    pass


second.__name__ = Text("text")
print(second.__name__)
for value in (None, 5, b"bytes"):
    for name in ("__name__", "__qualname__"):
        try:
            setattr(second, name, value)
        except TypeError as error:
            print(error)
for name in ("__name__", "__qualname__"):
    try:
        delattr(second, name)
    except TypeError as error:
        print(error)


class C:
    def method(self):
        yield

    expression = (x for x in ())
    made = [(y for y in ()) for z in (1,)]

    def nested(self):
        def inner():
            yield

        return inner(), (w for w in ())


print(C().method().__qualname__, C.expression.__qualname__, C.made[0].__qualname__)
print(*[g.__qualname__ for g in C().nested()])
print((lambda: (yield))().__name__, (lambda: (yield))().__qualname__)
