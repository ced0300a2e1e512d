# How often dicts ask `__hash__` and `__eq__` of keys whose class has its own, whatever other keys they have.
from collections import defaultdict

calls = []


def spying(base, hashes, compares):
    class Key(base):
        if hashes:

            def __hash__(self):
                calls.append('hash')
                return base.__hash__(self)

        if compares:

            def __eq__(self, other):
                calls.append('eq')
                return base.__eq__(self, other)

            if not hashes:
                __hash__ = base.__hash__

    return Key


OPERATIONS = {
    'pop': lambda items, key: items.pop(key),
    'pop or': lambda items, key: items.pop(key, 0),
    'del': lambda items, key: items.__delitem__(key),
    'set default': lambda items, key: items.setdefault(key, 5),
    'get': lambda items, key: items.get(key),
    'reversed': lambda items, key: len([*reversed(items)]),
    'reversed values': lambda items, key: len([*reversed(items.values())]),
    'reversed items': lambda items, key: len([*reversed(items.items())]),
    'keywords': lambda items, key: dict(**items),
    'more keywords': lambda items, key: dict(a=1, **items, b=2),
}

FILLS = {
    'empty': lambda key: {},
    'ints': lambda key: {1: 2, 3: 4},
    'pairs': lambda key: {(1, 2): 3, (2, 3): 4},
    'strs': lambda key: {'ab': 1, 'c': 2},
    'copy': lambda key: dict.fromkeys('abcdefghijklm').copy(),
    'itself': lambda key: {key: 1},
    'itself and others': lambda key: {key: 1, 5: 6, 'z': 7},
    'default': lambda key: defaultdict(int, {1: 2, 3: 4}),
}

for base, value in (int, 3), (int, 5000000000), (float, 2.5), (tuple, (1, 2)), (tuple, (1, 'a', 3)), (bytes, b'x'):
    for hashes, compares in (True, False), (False, True), (True, True):
        Key = spying(base, hashes, compares)
        for fill, make in FILLS.items():
            line = []
            for name, operation in OPERATIONS.items():
                key = Key(value)
                for asked in key, Key(value):
                    items = make(key)
                    calls.clear()
                    try:
                        result = operation(items, asked)
                    except (KeyError, TypeError) as error:
                        result = type(error).__name__
                    line.append(f'{name}: {result} {" ".join(calls)}'.strip())
            print(base.__name__, value, hashes, compares, fill, *line, sep='; ')
