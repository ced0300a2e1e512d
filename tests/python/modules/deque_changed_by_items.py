# Items that change the deque while it is searched, compared and iterated over.

from collections import deque


class Item:
    def __init__(self, name, action=None):
        self.name = name
        self.action = action

    def act(self):
        if self.action is not None:
            action, self.action = self.action, None
            action()

    def __eq__(self, other):
        self.act()
        return self.name == getattr(other, 'name', other)

    def __lt__(self, other):
        self.act()
        return self.name < getattr(other, 'name', other)

    def __repr__(self):
        return f'<{self.name}>'

    def __index__(self):
        self.act()
        return self.name


def attempt(f):
    try:
        return f()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


def each(iterator, item):
    seen = []
    for other in iterator:
        seen.append(other)
        item.act()
    return seen


def steps(iterator, item):
    seen = [next(iterator)]
    item.act()
    for _ in range(3):
        seen.append(attempt(lambda: next(iterator)))
    return seen


actions = [
    deque.clear,
    deque.pop,
    deque.reverse,
    deque.rotate,
    lambda x: x.append(5),
    lambda x: x.appendleft(5),
    lambda x: (x.popleft(), x.append(5)),
    lambda x: x.insert(1, 5),
    lambda x: x.__imul__(2),
    lambda x: x.__imul__(1),
    lambda x: x.__setitem__(-1, 5),
    lambda x: x.__init__([3, 1]),
    lambda x: None,
]
operations = [
    lambda x, i: 1 in x,
    lambda x, i: 3 in x,
    lambda x, i: x.index(1),
    lambda x, i: x.index(3),
    lambda x, i: x.index(3, Item(-1, i.action)),
    lambda x, i: x.index(3, Item(0, i.action), 2),
    lambda x, i: x.count(3),
    lambda x, i: x.remove(1),
    lambda x, i: x.remove(3),
    lambda x, i: x == deque([0, 1, 3]),
    lambda x, i: x == deque([0, 2, 3]),
    lambda x, i: x < deque([0, 2]),
    lambda x, i: x >= deque([0, 1]),
    lambda x, i: x != x,
    lambda x, i: x[Item(-1, i.action)],
    lambda x, i: x * Item(2, i.action),
    lambda x, i: x.insert(Item(-1, i.action), 'new'),
    lambda x, i: x.rotate(Item(1, i.action)),
    lambda x, i: each(x, i),
    lambda x, i: each(reversed(x), i),
    lambda x, i: steps(iter(x), i),
    lambda x, i: steps(reversed(x), i),
]
for limit in None, 3:
    for number, operation in enumerate(operations):
        for action in actions:
            item = Item(1)
            x = deque([0, item, 3], limit)
            item.action = lambda: action(x)
            result = attempt(lambda: operation(x, item))
            item.action = None
            print(limit, number, result, x)

# Iterators do not mind what leaves the deque as it is.
x = deque()
it = iter(x)
x.clear()
print(list(it))
x.append(1)
it = reversed(x)
print(next(it), x.append(2), next(it, 'end'))


# An item that differs is compared twice, whatever is asked.
class Loud:
    def __eq__(self, other):
        print('eq')
        return False

    def __lt__(self, other):
        print('lt')
        return 'yes'


x = deque([Loud()])
y = deque([Loud()])
print(x == y, x != y, x < y, x == x, x != x)


class Backwards(deque):
    def __iter__(self):
        return reversed(self)


print(repr(Backwards('abc')), Backwards('ab') == deque('ba'), Backwards('ab') < deque('ab'))


class Limiting:
    def __init__(self, x):
        self.x = x

    def __iter__(self):
        yield 1
        self.x.__init__([7, 8], 2)
        yield from range(5)


for limit in None, 3:
    x = deque([0], limit)
    x.extend(Limiting(x))
    print(x)
    x = deque([0], limit)
    x.extendleft(Limiting(x))
    print(x)
