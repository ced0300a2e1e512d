import operator
from operator import attrgetter, itemgetter, methodcaller


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class X: ...


x = X()
x.y = X()
x.y.z = 5
x.w = 6
print(itemgetter(1)([5, 6]), itemgetter(1, 0)([5, 6]), itemgetter(slice(1))([5, 6]), itemgetter("k")({"k": 3}))
print(attrgetter("y.z")(x), attrgetter("y.z", "w")(x))
print(methodcaller("upper")("a"), methodcaller("replace", "a", "b")("aa"), methodcaller("split", sep="x")("axb"))
print(sorted([("b", 1), ("a", 2)], key=itemgetter(1)), sorted("bA", key=methodcaller("lower")))
for getter in (
    itemgetter(1),
    itemgetter(1, "a"),
    attrgetter("y.z"),
    attrgetter("y", "w"),
    methodcaller("m"),
    methodcaller("m", 1),
    methodcaller("m", 1, k=2),
):
    make, args = getter.__reduce__()
    print(getter, make(*args), args)
show(lambda: itemgetter())
show(lambda: itemgetter(1)())
show(lambda: itemgetter(1)(1, 2))
show(lambda: itemgetter(9)([1]))
show(lambda: itemgetter(x=1))
show(lambda: attrgetter(1))
show(lambda: attrgetter("a", 2))
show(lambda: attrgetter("y.q")(x))
show(lambda: attrgetter("")(x))
show(lambda: methodcaller())
show(lambda: methodcaller(1))
show(lambda: methodcaller("zz")(1))
show(lambda: methodcaller("upper")("a", "b"))
show(lambda: methodcaller("upper")(x=1))
show(lambda: methodcaller(name="x"))
loop = []
loop.append(itemgetter(loop))
print(loop)
print(operator.__all__ == sorted(operator.__all__), operator.add.__module__, operator.itemgetter.__module__)
