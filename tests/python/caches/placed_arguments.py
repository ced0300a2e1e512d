# Hot calls with keywords, defaults and many arguments, while the function, its defaults or its class change under them.


def show(a, b=2, *, c=3, d=4):
    return a, b, c, d


def other(d, c, b=7, a=8):
    return d, c, b, a


def stars(a, *rest, c=0, **names):
    return a, rest, c, sorted(names.items())


def swap(value, at):
    if at == 70:
        show.__code__ = (lambda a, b, *, c=0, d=0: ("swapped", a, b, c, d)).__code__
    return value


class Point:
    def __init__(self, x, y=0, *, z=0, w=1):
        self.all = x, y, z, w

    def move(self, dx, dy=1, dz=2, *, by=1):
        return self.all, dx, dy, dz, by


class Loose:
    def __init__(self, *args, **names):
        self.all = args, names


def calls(turn):
    results = [show(1, d=turn), show(b=1, a=2), other(c=1, d=2), other(1, 2), stars(1, 2, 3, 4, c=5), stars(1, b=2)]
    point = Point(1, w=turn)
    results += [point.all, point.move(1, by=turn), point.move(1, 2, 3), point.move(dz=1, dx=2), Point(5).all]
    results.append(Loose(1, 2, k=turn).all)
    results.append(Loose().all)
    return results


def attempt(function, *args):
    try:
        return function(*args)
    except TypeError as error:
        return str(error)


kept = calls(0)
for turn in range(100):
    result = calls(turn)
print(kept)
print(result)


def evaluated(turn):
    return show(swap(1, turn), c=swap(2, turn), b=5)


before = [evaluated(turn) for turn in range(100)]
print(before[68:72])

show.__defaults__ = None
print(attempt(calls, 1))
show.__defaults__ = (20,)
show.__kwdefaults__ = {"d": 40}
print(attempt(calls, 1))
other.__defaults__ = None
print(attempt(lambda: other(c=1, d=2)))


def wrong(turn):
    return show(1, c=2, nowhere=3) if turn > 90 else None


for turn in range(100):
    error = attempt(wrong, turn)
print(error)


def missing(turn):
    return Point(**{}) if turn > 95 else Point(1, y=turn).all


print([attempt(missing, turn) for turn in range(100)][94:])
Point.__init__ = lambda self, x, y, z=9: setattr(self, "all", (x, y, z))
print([attempt(missing, turn) for turn in range(94, 97)])


def order():
    seen = []

    def note(value):
        seen.append(value)
        return value

    for _ in range(100):
        seen.clear()
        stars(note(1), note(2), k=note(3), c=note(4))
        other(note("d"), b=note("b"), a=note("a"), c=note("c"))
    return seen


print(order())
