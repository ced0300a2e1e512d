# Items and indexes whose methods change the list that an operation is going over.

import operator
from itertools import groupby, islice


class Item:
    def __init__(self, name, action=None):
        self.name = name
        self.action = action

    def act(self):
        if self.action is not None:
            self.action()

    def __eq__(self, other):
        self.act()
        return self.name == getattr(other, 'name', other)

    def __lt__(self, other):
        return self.name < getattr(other, 'name', other)

    def __repr__(self):
        self.act()
        return f'<{self.name}>'

    def __index__(self):
        self.act()
        return self.name


def attempt(f):
    try:
        return f()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


def refill(x):
    x.clear()
    x.extend([7, 8, 9])


actions = [
    list.clear,
    list.pop,
    refill,
    lambda x: x.append(5),
    lambda x: x.insert(0, 4),
    lambda x: x.__imul__(2),
    lambda x: x.__imul__(0),
    lambda x: x.__init__([6, 9]),
    lambda x: x.__setitem__(slice(None), [1, 2]),
    lambda x: x.sort(key=lambda item: -operator.index(item) if type(item) is int else 0),
]
operations = [
    lambda x, i: x.index(9),
    lambda x, i: x.index(5, 1),
    lambda x, i: x.index(9, Item(0, i.action)),
    lambda x, i: x.index(9, -3, Item(9, i.action)),
    lambda x, i: x.count(9),
    lambda x, i: x.remove(9),
    lambda x, i: 9 in x,
    lambda x, i: 'x' in x,
    lambda x, i: repr(x),
    lambda x, i: x == [1, 2, 3],
    lambda x, i: x == [1, 2, 8],
    lambda x, i: x < [0, 5, 6],
    lambda x, i: [0, 5, 6] >= x,
    lambda x, i: x[i],
    lambda x, i: x[-2 : Item(9, i.action)],
    lambda x, i: x[:: Item(2, i.action)],
    lambda x, i: x.pop(i),
    lambda x, i: x.insert(Item(-1, i.action), 'new'),
    lambda x, i: operator.setitem(x, Item(-2, i.action), 'new'),
    lambda x, i: operator.setitem(x, slice(Item(-2, i.action), None), 'ab'),
    lambda x, i: operator.delitem(x, Item(-1, i.action)),
    lambda x, i: operator.delitem(x, slice(Item(-2, i.action), None)),
    lambda x, i: operator.delitem(x, slice(None, None, Item(2, i.action))),
    lambda x, i: x * Item(2, i.action),
    lambda x, i: operator.imul(x, Item(2, i.action)),
]
for number, operation in enumerate(operations):
    for action in actions:
        x = [0, 2, 3]
        item = Item(1)
        x[1] = item
        done = []

        def once():
            if not done:
                done.append(1)
                action(x)

        item.action = once
        result = attempt(lambda: operation(x, item))
        item.action = None
        print(number, result, x)

# Filling begins with an empty list.
x = [1]
x.__init__(x)
print(x)

# Sorting does not mind what leaves the empty list empty.
x = [3, 1, 2]
x.sort(key=lambda i: (x.clear(), x.__imul__(0), x.__init__(), x.__setitem__(slice(None), []), i)[-1])
print(x)
print(attempt(lambda: x.sort(key=lambda i: (x.__init__([1]), i)[1])), x)

# The bounds of islice are asked for from left to right, and all of them before what is wrong with one is told.
for bounds in [(-5,), (-1,), (0, -1), (0, -5), (-1, -1), (-1, 3), (2**70, 3), (0, 2**70), (0, 1, 0), (0, 1, -(2**70))]:
    print(bounds, attempt(lambda: islice([], *bounds)))
order = []
print(list(islice('abcdef', *(Item(i, lambda i=i: order.append(i)) for i in (1, 5, 2)))), order)


# groupby compares the key it has with the new one, and a key that was used up with none.
class Key:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print(self.name, '==', other.name)
        return self.name[0] == other.name[0]


for key, group in groupby(map(Key, ['a1', 'a2', 'b1', 'c1', 'c2'])):
    print(key.name, [item.name for item in group])
for key, group in groupby(map(Key, ['a1', 'a2', 'b1'])):
    print(key.name, next(group).name)
