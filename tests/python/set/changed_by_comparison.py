# A comparison of elements that changes the sets while they are searched.


class Changing:
    def __init__(self, change):
        self.change = change

    def __hash__(self):
        return 1

    def __eq__(self, other):
        if self.change is not None:
            change, self.change = self.change, None
            change()
        return self is other


def attempt(operation):
    try:
        result = operation()
    except RuntimeError as error:
        return str(error)
    return len(result) if isinstance(result, (set, dict)) else type(result).__name__


for method in ('difference', 'intersection', 'isdisjoint', 'issubset', 'issuperset', 'union', 'update', 'remove', 'add'):
    left = set()
    right = set()
    left.add(Changing(None))
    key = Changing(left.clear)
    right.add(key)
    if method in ('remove', 'add'):
        try:
            print(method, getattr(left, method)(key), len(left))
        except KeyError:
            print(method, 'KeyError', len(left))
    else:
        print(method, attempt(lambda: getattr(left, method)(right)), len(left), len(right))


class Clearing:
    def __hash__(self):
        return 0

    def __eq__(self, other):
        source.clear()
        return False


source = dict([(i, 0) for i in range(1, 20)])
source[Clearing()] = 0
target = {Clearing(): 0, 1: 1}
print(attempt(lambda: target.update(source)))


class Slotted(frozenset):
    __slots__ = ('x', '__dict__')


s = Slotted([1])
s.x = 2
s.y = 3
print(s.__reduce__()[1:])
