# Wrappers of built-in methods under other names or in other classes; what list() asks an iterable for.
def attempt(title, action):
    try:
        print(title, '=>', action())
    except Exception as error:
        print(title, 'raises', type(error).__name__, error)


class Renamed(dict):
    __setattr__ = dict.__setitem__
    __neg__ = dict.copy


x = Renamed()
x.y = 42
print(x['y'], -x)


class Wrong(int):
    __eq__ = str.__eq__
    __add__ = str.__add__


attempt('wrong class', lambda: Wrong() == Wrong())
attempt('wrong class', lambda: Wrong() + Wrong())


class Recursive:
    pass


Recursive.__repr__ = Recursive.__str__
try:
    str(Recursive())
except RecursionError:
    print('RecursionError')


class Evil:
    def __getattribute__(self, name):
        del Evil.__getattr__
        raise AttributeError('evil ' + name)

    def __getattr__(self, name):
        return 'never'


attempt('__getattr__ removed', lambda: Evil().attr)


class Counted:
    def __iter__(self):
        print('iter', end=' ')
        return iter('ab')

    def __len__(self):
        print('len', end=' ')
        return 2


print(list(Counted()), sorted(Counted()), [*Counted()], (*Counted(),))
items = []
items += Counted()
items.extend(Counted())
items[:0] = Counted()
print(items, len(set(Counted())), tuple(Counted()))
print(1, *Counted())
print(*Counted())
first, second = Counted()
print(first, second)


class Hinted:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter(())

    def __length_hint__(self):
        return self.hint() if callable(self.hint) else self.hint


for hint in 3, 'x', -1, NotImplemented, 2**100, lambda: 1 / 0, lambda: int('x'), lambda: None + 1:
    attempt('hint', lambda: list(Hinted(hint)))
