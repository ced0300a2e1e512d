# A dict that is cleared and filled again within an operation is gone on with at the same place; others that are changed meanwhile.

import json
from collections import Counter, defaultdict


class Item:
    """Acts once, when it is shown or compared."""

    action = None

    def __init__(self, name):
        self.name = name

    def act(self):
        action = Item.action
        if action is not None:
            Item.action = None
            action()

    def __repr__(self):
        self.act()
        return f'<{self.name}>'

    def __eq__(self, other):
        self.act()
        return self.name == getattr(other, 'name', None)

    def __hash__(self):
        return hash(self.name)


def items(kind, first, last):
    keys = {'int': int, 'str': str, 'own': Item, 'tuple': lambda i: (i, i)}
    return {keys[kind](i): Item(i) for i in range(first, last)}


def attempt(f):
    try:
        return f()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


def loop(iterator):
    seen = []
    for item in iterator:
        seen.append(str(item))
        item = Item(0)
        item.act()
    return seen


operations = [
    repr,
    lambda d: d == items('own', 0, 3),
    lambda d: d == dict(d),
    loop,
    lambda d: loop(d.items()),
    lambda d: loop(d.values()),
    lambda d: json.dumps(d, default=lambda o: o.act() or o.name, skipkeys=True),
]
kinds = ['int', 'str', 'own', 'tuple']
for number, operation in enumerate(operations):
    for kind in kinds:
        for other in kinds:
            for size in 3, 4:
                d = items(kind, 0, 3)

                def refill():
                    d.clear()
                    d.update(items(other, 10, 10 + size))

                Item.action = refill
                result = attempt(lambda: operation(d))
                Item.action = None
                print(number, kind, other, size, result, len(d))

# What takes items from a dict of a subclass asks for hashes again, but compares none when it was empty.
class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        print('hash', self.name)
        return 1

    def __eq__(self, other):
        print('equal', self.name, other.name)
        return self is other


c = Counter()
c[Key('a')] = 1
c[Key('b')] = 2
for f in [Counter, set, dict, frozenset, dict.fromkeys, lambda c: defaultdict(None, c), lambda c: {*c}]:
    print('---')
    f(c)
    f(dict(c))
print('--- xor')
print(len(c.items() ^ c.items()))

# A lookup goes on in the dict as it has become.
for source in {0: 'zero'}, {'a': 1}, {(0, 0): 1}:

    class Zero:
        def __hash__(self):
            return 0

        def __eq__(self, other):
            if len(d) == 2:
                d.clear()
                d.update(source)
            return other == 0

    d = {0: 1, 1: 2}
    print(attempt(lambda: d.pop(Zero(), 'none')), d)


# Pairs that are no lists or tuples are iterated twice, and asked for their length.
class Pair:
    def __iter__(self):
        print('iter')
        return iter('ab')

    def __len__(self):
        print('len')
        return 2


print(dict([Pair()]))

# json sees what its function for other objects does to the dict.
for change in [
    lambda d: d.update(x=1),
    lambda d: d.pop('a'),
    lambda d: d.update(c='new'),
    lambda d: d.popitem(),
    lambda d: (d.popitem(), d.update(z=2)),
    lambda d: d.clear(),
    lambda d: (d.clear(), d.update(e=1, f=2, g=3)),
]:
    d = {'a': 0, 'b': {'deep': Item('b')}, 'c': 3}

    def default(o):
        change(d)
        return o.name

    print(json.dumps(d, default=default), json.dumps(Counter(a=1, b=Item('b')), default=lambda o: 'o'))


class L(list):
    def __iter__(self):
        return iter('xyz')


print(json.dumps([L(), L([1])]))
