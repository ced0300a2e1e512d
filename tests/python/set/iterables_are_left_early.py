# Methods of sets take no more items of an iterable than they need.


def items(*values):
    for value in values:
        print('item', value)
        yield value


s = {1, 2}
print(s.isdisjoint(items(3, 2, 1)))
print(s.isdisjoint(items(3, 4)))
print(s.issuperset(items(1, 3, 2)))
print(s.issuperset(items(1, 2)))
print(s.issubset(items(0, 1, 2, 3)))
print(s.intersection(items(0, 1, 1, 2, 3)))
print(s.intersection(items(1, 2), items(2, 5)))
print(frozenset().intersection(items(1, 2)), set().issubset(items(1)))
s.intersection_update(items(2, 0, 1, 0))
print(s)


class Loud:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        print('hash', self.name)
        return 1

    def __eq__(self, other):
        print(self.name, '==', other.name)
        return self.name == other.name


s = {Loud('a'), Loud('b')}
x = [Loud('b'), Loud('c'), Loud('a'), Loud('d')]
print(s.isdisjoint(x), s.issuperset(x), s.issubset(x), len(s.intersection(x)), len(s.intersection(tuple(x))))
