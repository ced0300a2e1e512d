def none():
    pass


def one(a):
    pass


def two(a, b):
    pass


def three(a, b, c):
    pass


def default(a, b=1):
    pass


def keyword(*, k):
    pass


def many(a, b, *, c, d):
    pass


class C:
    def m(self):
        pass

    def n(self, x):
        pass


nothing, text = None, "str"
for call in (
    lambda: none(1),
    lambda: none(1, 2),
    lambda: none(x=1),
    lambda: one(),
    lambda: one(1, 2),
    lambda: one(b=1),
    lambda: one(1, a=2),
    lambda: two(),
    lambda: two(1),
    lambda: two(b=1),
    lambda: three(),
    lambda: three(1, 2, 3, 4),
    lambda: default(),
    lambda: default(1, 2, 3),
    lambda: keyword(),
    lambda: keyword(1),
    lambda: keyword(k=1, z=2),
    lambda: many(1, 2),
    lambda: many(1, 2, 3, c=1, d=2),
    lambda: many(c=1, d=2),
    lambda: C().m(1),
    lambda: C().n(),
    lambda: C.m(),
    lambda: one(**{"a": 1}, **{"a": 2}),
    lambda: one(*5),
    lambda: one(**5),
    lambda: one(*None),
    lambda: none(**{1: 2}),
    lambda: "abc".upper(1),
    lambda: [].append(),
    lambda: len(),
    lambda: len(1, 2),
    lambda: (lambda x: x)(),
    lambda: nothing(),
    lambda: text(),
):
    try:
        call()
    except TypeError as error:
        print(error)
