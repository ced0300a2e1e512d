def inner():
    x = yield 1
    print("inner got", x)
    y = yield 2
    print("inner got", y)
    return "inner result"


def outer():
    result = yield from inner()
    print("outer got", result)
    yield from [10, 20]
    yield from "ab"
    yield from (i * i for i in range(3))
    last = yield from ()
    print(last)
    return "outer result"


g = outer()
print(next(g), g.send("A"), g.send("B"))
print(list(g))


def flatten(tree):
    if isinstance(tree, list):
        for item in tree:
            yield from flatten(item)
    else:
        yield tree


print(list(flatten([1, [2, [3, [4]], 5]])))
try:
    list((lambda: (yield from 5))())
except TypeError as error:
    print(error)
