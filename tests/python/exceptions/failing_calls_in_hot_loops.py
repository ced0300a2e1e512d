# Calls with keywords, defaults and many arguments, and wrong ones, that fail in a `try` of a loop that has become hot.


def many(a, b, c=3, *rest, key=None, **others):
    raise ValueError(a, b, c, rest, key, others)


def exact(a, b, c, d):
    return {}[a, b, c, d]


def generate(a):
    yield a


class Made:
    def __init__(self, a, b, c):
        self.a = a
        self.b = b
        self.c = c
        if c == 3:
            raise ValueError("three")


class Callable:
    def __call__(self, value):
        return int(value)


def call(number):
    try:
        if number == 0:
            many(1, 2)
        elif number == 1:
            many(1, b=2, key=4, other=5)
        elif number == 2:
            value = many(1, 2, 3, 4, 5)
        elif number == 3:
            return exact(1, 2, 3, 4)
        elif number == 4:
            return exact(1, 2, 3)
        elif number == 5:
            return exact(1, 2, 3, 4, e=5)
        elif number == 6:
            return int(base=5)
        elif number == 7:
            return int(x="5")
        elif number == 8:
            value = next(*[iter(())])
        elif number == 9:
            return next()
        elif number == 10:
            value = generate()
        elif number == 11:
            Made(1, 2, 3)
        elif number == 12:
            return Made(1, 2)
        elif number == 13:
            value = Callable()("z")
        elif number == 14:
            return 5(1)
        elif number == 15:
            value = int("z", 5)
        elif number == 16:
            return unknown(1)
    except Exception as error:
        depth = 0
        traceback = error.__traceback__
        while traceback is not None:
            depth += 1
            line = traceback.tb_lineno
            traceback = traceback.tb_next
        return type(error).__name__, str(error), depth, line
    return value


for number in range(17):
    results = []
    for _ in range(100):
        result = call(number)
        if result not in results:
            results.append(result)
    print(number, results)


def changing(turns):
    """What is called at one place changes from turn to turn, after it has failed."""
    results = []
    callees = [int, exact, float, lambda *args: args[1], next, Callable(), str]
    for turn in range(turns):
        callee = int if turn < turns // 2 else callees[turn % len(callees)]
        try:
            result = callee("text")
        except Exception as error:
            result = type(error).__name__, str(error)
        if result not in results:
            results.append(result)
    return results


print(changing(600))


class Shared:
    tag = "of the class"

    def __init__(self, *names):
        for name in names:
            setattr(self, name, name)


class Guarded(Shared):
    def __delattr__(self, name):
        raise AttributeError("guarded " + name)


def delete(turns):
    """Deleting an attribute at one place of instances that differ, of which some do not have it."""
    results = []
    for turn in range(turns):
        thing = [
            Shared("a", "tag", "b"),
            Shared("tag"),
            Shared("b", "a"),
            Guarded("tag"),
            Shared("tag", *map(str, range(turn % 7))),
        ][turn % 5 if turn > turns // 3 else 0]
        try:
            del thing.tag
            result = list(vars(thing))[:4], thing.tag
        except AttributeError as error:
            result = str(error)
        if result not in results:
            results.append(result)
    Shared.tag = property(lambda self: "computed")
    thing = Shared("a")
    for _ in range(3):
        try:
            del thing.tag
        except AttributeError as error:
            print(error)
    return results


for result in delete(400):
    print(result)


def docs(turns):
    """`type(x).__doc__`, which a program may change."""
    results = []

    class Documented:
        "first"

    class Silent:
        pass

    class Heir(Documented):
        pass

    for turn in range(turns):
        if turn == turns // 2:
            Documented.__doc__ = "second"
        result = Documented.__doc__, Silent.__doc__, Heir.__doc__
        result = result, [type(x).__doc__ for x in (Documented(), Heir(), Silent())]
        if result not in results:
            results.append(result)
    return results


print(docs(200))
