import copy
import itertools
from itertools import groupby, tee


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


a, b = tee("abc")
print(next(a), next(a), list(b), list(a), type(a), len(tee("a", 3)), tee("a", 0))
c = copy.copy(tee("abc")[0])
print(list(c), list(itertools._tee("ab")))
(a,) = tee("abc", 1)
(b,) = tee(a, 1)
print(a is b, next(a), next(b), list(a), list(b))
show(lambda: tee("a", -1))
show(lambda: tee("a", "b"))
show(lambda: tee(1))
show(lambda: tee(iterable="a"))
show(lambda: itertools._tee())


class Inner:
    def __iter__(self):
        return self

    def __next__(self):
        return next(self.iterator)


inner = Inner()
a, b = tee(inner)
inner.iterator = b
show(lambda: next(a))

print([(key, list(group)) for key, group in groupby("aabbca")])
print([(key, list(group)) for key, group in groupby([1, -1, 2], key=abs)], list(groupby([], key=3)))
groups = groupby("aab")
first, second = next(groups), next(groups)
print(first[0], list(first[1]), second[0], list(second[1]))
groups = groupby("aaab")
key, group = next(groups)
print(next(group), next(groups)[0], list(group))
show(lambda: list(groupby("ab", key=lambda letter: 1 / 0)))
show(lambda: itertools._grouper(1, 1))


class Uneven:
    def __eq__(self, other):
        raise ValueError("not comparable")


show(lambda: [key for key, group in groupby([Uneven(), Uneven()])])
