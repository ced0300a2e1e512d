class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        n = self.start
        while n > 0:
            yield n
            n -= 1


class Once:
    def __init__(self, items):
        self.items = list(items)

    def __iter__(self):
        return self

    def __next__(self):
        if not self.items:
            raise StopIteration
        return self.items.pop(0)


c = Countdown(3)
print(list(c), list(c), sum(c), max(c), 2 in c, sorted(c), dict(zip("abc", c)), [*c], tuple(c))
o = Once("xyz")
print(next(o), list(o), list(o), next(o, "empty"))
try:
    next(o)
except StopIteration as stop:
    print("stop", stop.args)
for a, b in zip(Countdown(2), Once([8, 9])):
    print(a, b)


class Bad:
    def __iter__(self):
        return 5


class NoNext:
    def __iter__(self):
        return self


for bad in (Bad(), NoNext()):
    try:
        for _ in bad:
            pass
    except TypeError as error:
        print(error)


class Fails:
    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError("broken")


try:
    list(Fails())
except ValueError as error:
    print(error)
