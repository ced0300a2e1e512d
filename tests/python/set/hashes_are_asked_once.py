# How often sets and dicts ask for the hash of an element.


class H:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        print('hash', self.n)
        return self.n

    def __eq__(self, other):
        return self is other

    def __repr__(self):
        return f'H{self.n}'


class Frozen(frozenset):
    pass


f = frozenset([H(1), H(2)])
g = Frozen([H(3)])
s = {H(7)}
d = {H(8): 1}
t = H(5), (H(6), 1)
for text in '''
hash(f) == hash(f)
hash(g) == hash(g)
hash(t) == hash(t)
{t: 1}[t]
hash((t, 1)) == hash(t)
hash(frozenset([(H(11), 1)])) == 0
{f}
{f: 1}
{*f}
{*d}
{H(12), *s, H(13)}
s.intersection([H(22)])
s.intersection(d)
s.issubset([H(24)])
s.issuperset([H(24)])
s.isdisjoint([H(24)])
d.keys() | s
d.keys() & s
d.keys() - s
d.keys() ^ s
d.items() | s
s | f
s.union(d)
{H(44)} in {1}
s.discard({H(45)})
d.pop(next(iter(d)))
{(H(1), 2): 3}.pop((4, 5), 6)
'''.strip().splitlines():
    print(text)
    try:
        print(len(str(eval(text))))
    except KeyError as error:
        print('KeyError', error)


def items():
    for i in 1, 2:
        print('gives', i)
        yield H(i)


print({*items(), H(9)})
