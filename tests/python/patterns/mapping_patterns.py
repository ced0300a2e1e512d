def look(x):
    match x:
        case {'type': 'point', 'x': x, 'y': y}: return 'point', x, y
        case {'type': 'circle', **rest}: return 'circle', rest
        case {1: one}: return 'one', one
        case {'a': {'b': {'c': deep}}}: return deep
        case {None: n, True: t}: return n, t
        case {-1: m}: return 'minus', m
        case {2 + 1j: c}: return 'complex', c
        case {b'k': v}: return 'bytes', v
        case {}: return 'some mapping'
    return 'no mapping'

for x in ({'type': 'point', 'x': 1, 'y': 2, 'z': 3}, {'type': 'circle', 'r': 5, 'c': 6}, {'type': 'circle'}, {1: 2}, {True: 3}, {1.0: 4},
          {'a': {'b': {'c': 'deep'}}}, {None: 1, True: 2}, {-1: 3}, {2 + 1j: 4}, {b'k': 5}, {}, {5: 5}, [], 'ab', None, {1, 2}):
    print(x, look(x))

class Keys:
    name = 'name'
    number = 7
def dotted(x):
    match x:
        case {Keys.name: n, Keys.number: m, **others}: return n, m, others
        case {Keys.name: n}: return n
print(dotted({'name': 1, 7: 2, 'z': 3}), dotted({'name': 1}), dotted({7: 1}))

# `get` is used, so a default is never made; rest is a new dict.
class Default(dict):
    def __missing__(self, key):
        print('missing', key)
        self[key] = 0
        return 0
d = Default(a=1)
match d:
    case {'a': 1, 'b': _}: print('wrong')
    case {'a': a, **rest}: print(a, rest, type(rest))
print(d)

class Custom(dict):
    def get(self, key, default=None):
        print('get', key)
        return super().get(key, default)
    def __len__(self):
        print('len')
        return super().__len__()
    def keys(self):
        print('keys')
        return super().keys()
c = Custom(a=1, b=2, c=3)
match c:
    case {'a': 5, 'b': _}: pass
    case {'a': _, 'x': _}: pass
    case {'a': 1, 'b': two, **rest}: print(two, rest)
match c:
    case {}: print('no question asked')
match c:
    case {'a': _, 'b': _, 'c': _, 'd': _}: print('wrong')
    case {**rest}: print(rest)

class NoGet(dict):
    get = 5
for pattern in (1, 2):
    try:
        match NoGet(a=1):
            case {'a': 1}: print('wrong')
    except TypeError as e:
        print(e)

class Unhashable:
    key = []
try:
    match {'a': 1}:
        case {Unhashable.key: _}: pass
except TypeError as e:
    print(e)
try:
    match {'name': 1, 'b': 2}:
        case {'name': _, Keys.name: _}: pass
except ValueError as e:
    print(e)
# Duplicates are found only as far as keys are looked up.
match {'b': 1, 'c': 1}:
    case {'name': _, Keys.name: _}: pass
    case _: print('not reached')

# The proxy of a class's namespace is a mapping too.
match vars(Keys):
    case {'name': n, **rest}: print(n, sorted(rest)[:2], type(rest))

# All values are fetched before the first one is compared.
class Value:
    def __init__(self, owner): self.owner = owner
    def __eq__(self, other):
        self.owner.clear()
        return True
owner = {}
owner.update(a=Value(owner), b='second')
match owner:
    case {'a': 1, 'b': second}: print(second, owner)
