def g(x, y=5):
    return x * y


def f(a, b=2, *, c=3):
    return a, b, c


class C:
    def __init__(self, v=3):
        self.v = v

    def m(self, x=1):
        return x


def defaults():
    results = []
    for i in range(150):
        if i == 140:
            g.__defaults__ = (100,)
        if i == 145:
            g.__defaults__ = None
        try:
            results.append(g(2))
        except TypeError as e:
            results.append(str(e))
    return results[138:147]


def keyword_defaults():
    results = []
    for i in range(150):
        if i == 140:
            f.__kwdefaults__ = {"c": 50}
        if i == 145:
            f.__kwdefaults__["c"] = 60
        results.append(f(1))
    return results[138:147]


def code():
    g.__defaults__ = (5,)
    results = []
    for i in range(150):
        if i == 140:
            g.__code__ = (lambda x, z=0: (x, z, "new")).__code__
        results += [g(2), g(2, 3), g(x=1)]
    return results[3 * 139 : 3 * 141]


def keywords():
    def k(a, b):
        return a - b

    results = []
    for i in range(150):
        if i == 140:
            k.__code__ = (lambda b, a: ("swapped", b, a)).__code__
        results += [k(a=1, b=2), k(1, 2)]
    return results[2 * 139 : 2 * 141]


def methods():
    results = []
    c = C()
    for i in range(150):
        if i == 140:
            C.m.__defaults__ = (7,)
            C.__init__.__defaults__ = (8,)
        if i == 142:
            C.m.__code__ = (lambda self, x=1: ("code", x)).__code__
        results.append((c.m(), C().v))
    return results[139:144]


def generators():
    def gen():
        x = yield 1
        yield x

    g = gen()
    next(g)

    def other():
        yield "other"

    gen.__code__ = other.__code__
    return g.send("still the old one"), next(gen())


print(defaults(), keyword_defaults(), code(), keywords(), methods(), generators(), sep="\n")
