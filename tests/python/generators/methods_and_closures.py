class Bag:
    def __init__(self, *items):
        self.items = items

    def __iter__(self):
        return (x for x in self.items)

    def pairs(self):
        for i, a in enumerate(self.items):
            for b in self.items[i + 1:]:
                yield a, b

    @classmethod
    def names(cls):
        yield cls.__name__

    @staticmethod
    def static(n):
        yield from range(n)

    @property
    def doubled(self):
        for x in self.items:
            yield x * 2


b = Bag(1, 2, 3)
print(list(b), list(b.pairs()), list(Bag.names()), list(b.static(2)), list(b.doubled))


def make(n):
    total = 0

    def gen():
        nonlocal total
        for i in range(n):
            total += i
            yield total

    return gen(), lambda: total


g, total = make(4)
print(next(g), next(g), total(), list(g), total())
lam = lambda n: (yield n * 2)
print(list(lam(4)))


def defaults(a, b=2, *args, c, **kw):
    yield a, b, args, c, kw


print(next(defaults(1, c=3)), next(defaults(1, 5, 6, c=0, z=1)))
try:
    defaults()
except TypeError as error:
    print(error)
