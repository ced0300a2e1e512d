# What happens when a deque changes while it is looked through.
from _collections import deque


class Clears:
    def __init__(self, target):
        self.target = target

    def __eq__(self, other):
        self.target.clear()
        return False


def show(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


def with_clearer():
    d = deque([1])
    d.append(Clears(d))
    d.append(2)
    return d


show(lambda: with_clearer().index(99))
show(lambda: with_clearer().remove(99))
show(lambda: with_clearer().count(99))
show(lambda: 99 in with_clearer())

for change in (
    lambda d: d.append(1),
    lambda d: d.popleft(),
    lambda d: d.rotate(),
    lambda d: d.clear(),
    lambda d: d.extend([]),
    lambda d: d.__setitem__(0, "x"),
):
    d = deque([1, 2, 3])
    it = iter(d)
    next(it)
    change(d)
    show(lambda: list(it))
    show(lambda: list(it))
