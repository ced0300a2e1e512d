# Views and updates of dicts whose keys change them: what is made of all keys goes on in the dict as it is.

from collections import Counter


class Key:
    action = None

    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return 1

    def __eq__(self, other):
        action, Key.action = Key.action, None
        if action is not None:
            action()
        return self.name == getattr(other, 'name', None)

    def __repr__(self):
        return f'<{self.name}>'


def attempt(f):
    try:
        return f()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


def shown(x):
    return sorted(map(str, x)) if isinstance(x, set) else x


operations = [
    lambda x, y: x.keys() ^ y.keys(),
    lambda x, y: x.keys() & set(y),
    lambda x, y: x.keys() | y.keys(),
    lambda x, y: x.keys() - y.keys(),
    lambda x, y: x.keys() ^ list(y),
    lambda x, y: set(x),
    lambda x, y: x.update(y),
    lambda x, y: {**x, **y},
]
actions = [
    lambda x, y: x.update(new=1),
    lambda x, y: y.update(new=1),
    lambda x, y: x.clear(),
    lambda x, y: y.clear(),
    lambda x, y: (y.clear(), y.update({'p': 1, 'q': 2, 'r': 3})),
]
for number, operation in enumerate(operations):
    for action in actions:
        for kind in dict, Counter:
            x = kind({Key('a'): 1, Key('b'): 2})
            y = kind({Key('a'): 3, Key('c'): 4, Key('d'): 5})
            Key.action = lambda: action(x, y)
            result = attempt(lambda: shown(operation(x, y)))
            Key.action = None
            print(number, kind.__name__, result, list(x), list(y))
