# Method calls with keywords or many arguments at hot sites: which method is called when it changes while the arguments are evaluated,
# and what errors say.


class First:
    def take(self, a, b, c, d=4):
        return ("First", a, b, c, d)


class Second(First):
    def take(self, a, b, c, d=5):
        return ("Second", a, b, c, d)


def replace(target):
    def take(self, *args, **kwargs):
        return ("replaced", args, kwargs)

    target.take = take
    return 1


def call(x, a, n):
    if n:
        return x.take(call(Second(), a, 0) if n == 2 else a, 2, c=3)
    return x.take(a, 2, 3)


def recursive(x, depth):
    return x.take(recursive(Second() if depth % 2 else First(), depth - 1) if depth else 0, b=1, c=2)


def switched(x, switch):
    return x.take(replace(First) if switch else 0, 2, c=3)


def update(table, **more):
    table.update({"b": 1, **more})
    table.update(d=len(table), e=3)
    return table


def wrong(table, **arguments):
    try:
        table.update(1, 2, **arguments)
    except TypeError as error:
        return str(error)


def misplaced(table):
    try:
        table.get("a", default=1)
    except TypeError as error:
        return str(error)


class Table(dict):
    def __setitem__(self, key, value):
        raise ValueError(key)


results = []
for i in range(200):
    results.append((call(First(), i % 3, 1), call(Second(), i % 3, 2), recursive(First(), 3)))
print(results[0], results[-1], sep="\n")
for i in range(200):
    results.append(switched(First(), False))
print(results[-1], switched(First(), True), switched(First(), False), sep="\n")
for i in range(200):
    results.append((update({}), update({"a": 1}), update(Table(a=1), c=2), update({1: 2, True: 3}, c=2), wrong({}), misplaced({})))
print(*results[-1], sep="\n")
first = {"a": 1}
print([(first.update(first), first.update([("z", 1)], y=2), list(first)) for _ in range(80)][-1])
shared = {str(i): i for i in range(10)}
copied = dict(shared)
copied.update({"1": 0, "x": 1})
copied.update(shared)
print(shared == copied, len(shared), len(copied), list(copied)[-1], copied["1"])
