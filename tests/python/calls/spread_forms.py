# Calls whose only keywords are a mapping, with all kinds of iterables and callees.
from collections import OrderedDict, UserDict


def plain(a, b=2, c=3):
    return a, b, c


def any_of(*values, **names):
    return values, names


class C:
    def __init__(self, *values, **names):
        self.all = values, names

    def method(self, *values, **names):
        return values, names


def forward(fn, *values, **names):
    return fn(*values, **names)


for _ in range(100):
    results = forward(plain, 1), forward(plain, 1, c=4), forward(any_of, 1, 2, 3, 4, k=5), forward(dict, a=1), forward(C, 1, x=2).all
print(results)
print(any_of(*"ab", *[1], *(2,), *{3}, **{}), any_of(0, *range(2), **{"x": 1}), any_of(*[], **OrderedDict(z=1)))
print(C().method(*iter("xy"), **UserDict(q=1)), plain(1, **vars(C()) and {"c": 9}))
print(any_of(**{"a b": 1, "é": 2}))


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: plain(**{1: 2}))
attempt(lambda: plain(1, **{"x": 2, 3: 4}))
attempt(lambda: plain(*1, **{1: 2}))
attempt(lambda: plain(*1))
attempt(lambda: plain(1, **2))
attempt(lambda: plain(1, *2))
attempt(lambda: plain(1, **{"a": 2}))
attempt(lambda: plain(*(1, 2, 3, 4)))
attempt(lambda: plain(*(), **{}))
attempt(lambda: len(*([],), **{}))
attempt(lambda: len(*([],), **{"obj": 1}))
items = [1]
attempt(lambda: any_of(*items, **(items.append(2) or {})))
