def shape(x):
    match x:
        case []: return 'empty'
        case [a]: return f'one {a!r}'
        case a, b: return f'two {a!r} {b!r}'
        case (1, *rest): return f'one and {rest!r}'
        case [*start, 9]: return f'{start!r} and nine'
        case [a, *middle, 8]: return f'{a!r} {middle!r} eight'
        case [_, _, *_]: return 'long'
    return 'no sequence'

for x in ([], (), [1], (1, 2), [1, 2, 3], (3, 2, 9), [3, 2, 8], [5, 6, 7], range(0), range(2), range(3, 20), 'ab', b'ab',
          bytearray(b'ab'), {1, 2}, {1: 2}, None, 12, iter([1, 2]), (i for i in (1, 2)), {}.keys(), map(str, [])):
    print(type(x).__name__, shape(x))

def stars(x):
    match x:
        case [*all]: return all
print([stars(x) for x in ([], (1,), range(3), 'no')])

def ends(x):
    match x:
        case [a, *_, b] if a == b: return 'same ends'
        case [1, *_, 2]: return '1…2'
        case [*_, 3]: return '…3'
        case [4, *_]: return '4…'
        case [_, 5, *_, 6, _]: return '?5…6?'
        case [*_]: return 'sequence'
print([ends(x) for x in ([1, 1], [1], [1, 2], (1, 5, 2), [0, 3], [4], [4, 0], [0, 5, 6, 0], [0, 5, 1, 1, 6, 0], [], 'x')])

def nested(x):
    match x:
        case [[a, b], [c, *d]]: return a, b, c, d
        case [(a,), b]: return a, b
        case [[[[deep]]]]: return deep
print(nested([[1, 2], (3, 4, 5)]), nested(((1,), 2)), nested([[[['x']]]]), nested([]))

# A star in the middle takes a new list.
source = [1, 2, 3, 4]
match source:
    case [_, *mid, _]:
        mid.append(0)
print(source, mid)

# Instances of a subclass of list can tell how they are read.
class Log(list):
    def __len__(self):
        print('len', end=' ')
        return super().__len__()
    def __iter__(self):
        print('iter', end=' ')
        return super().__iter__()
    def __getitem__(self, i):
        print('item', i, end=' ')
        return super().__getitem__(i)

def read(x):
    match x:
        case [_, _, _, _, _]: return 'five'
        case [1, 2]: return 'one two'
        case [1, *_, 7]: return 'ends'
        case [a, _, *b]: return a, b
        case [_, *_]: return 'some'
        case [*_]: return 'any'
for x in (Log([1, 2]), Log([1, 5, 7]), Log([3, 4, 5]), Log([3]), Log()):
    print(read(x))

class Liar(list):
    def __len__(self): return 3
for items in ([1, 2], [1, 2, 3, 4]):
    try:
        match Liar(items):
            case [a, b, c]: print(a, b, c)
    except ValueError as e:
        print(e)
    try:
        match Liar(items):
            case [a, *b, c, d, e]: print(a, b, c)
            case [a, *_, c]: print(a, c)
    except IndexError as e:
        print(e)

class Negative(list):
    def __len__(self): return -1
class NoLength(list):
    def __len__(self): raise KeyError('length')
for cls in (Negative, NoLength):
    try:
        match cls([1]):
            case [a]: pass
    except (ValueError, KeyError) as e:
        print(type(e), e)
    match cls([1]):
        case [*_]: print('no length asked')
    match cls([1]):
        case [*all]: print('no length asked', all)

# The list is read before the first item is compared.
class Shrinks:
    def __init__(self, of): self.of = of
    def __eq__(self, other):
        self.of.clear()
        return True
items = []
items += [Shrinks(items), 'second']
match items:
    case [1, second]: print(second, items)
