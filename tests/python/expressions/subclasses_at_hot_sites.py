# Subclasses of built-in containers override what the fast forms do in place.
class L(list):
    def __getitem__(self, k):
        return ('L', k)

    def __setitem__(self, k, v):
        print('L set', k, v)

    def __iter__(self):
        return iter('L' * 2)

    def __len__(self):
        return 99

    def __contains__(self, x):
        return 'contains'


class T(tuple):
    def __getitem__(self, k):
        return ('T', k)

    def __iter__(self):
        return iter('T' * 2)


class D(dict):
    def __getitem__(self, k):
        return ('D', k)

    def __setitem__(self, k, v):
        print('D set', k, v)

    def __missing__(self, k):
        return 'missing'


class M(dict):
    def __missing__(self, k):
        return ('missing', k)


class S(str):
    def __add__(self, o):
        return 'S.add'

    def __getitem__(self, k):
        return ('S', k)


class F(float):
    def __add__(self, o):
        return 'F.add'

    def __radd__(self, o):
        return 'F.radd'

    def __lt__(self, o):
        return 'F.lt'

    def __bool__(self):
        return False


def at(x, k):
    return x[k]


def put(x, k, v):
    x[k] = v


def two(x):
    a, b = x
    return a, b


def star(x):
    a, *b = x
    return a, b


def loop(x):
    out = []
    for i in x:
        out.append(i)
    return out


def spread(x):
    return [*x], (*x,), {*x}, (lambda *a: a)(*x)


def add(a, b):
    return a + b


def less(a, b):
    return 'yes' if a < b else 'no'


def truth(a):
    return 'true' if a else 'false'


def inside(a, b):
    return a in b


def length(x):
    return len(x)


for _ in range(100):
    at([1, 2], 1), at((1, 2), 1), at({1: 2}, 1), put([1, 2], 0, 1), put({1: 2}, 1, 1), two((1, 2)), star([1, 2])
    loop([1]), loop((1, 2)), spread((1, 2)), add('a', 'b'), add(1.0, 2), less(1.0, 2), truth(1.0), inside(1, [1]), length([])
l, t, d, m, s, f = L([1, 2]), T((1, 2)), D({1: 2}), M({1: 2}), S('ab'), F(2)
print(at(l, 0), at(t, 0), at(d, 1), at(m, 1), at(m, 2), at(s, 0), at([1, 2], -1), at((1, 2), -1), at({True: 'bool'}, 1))
put(l, 0, 1), put(d, 1, 1), put(m, 5, 5)
print(two(l), two(t), two(s), star(l), star(t), loop(l), loop(t), spread(l), spread(t), m)
print(add(s, 'x'), add('x', s), add(f, 1), add(1, f), add(1.5, f), less(f, 1), truth(f), inside(5, l), length(l))
for x, k in [([1], 5), ((1,), 5), ({}, 5), ('a', 5), (5, 5), ([1], 'a'), ((1,), 1.5), ({}, []), ([1], True), ((1,), False)]:
    try:
        print(at(x, k))
    except Exception as e:
        print(type(e).__name__, e)
for x in [(1, 2, 3), [1], 5, 'abc', {1: 1, 2: 2, 3: 3}, iter([1]), {1, 2, 3}]:
    try:
        print(two(x))
    except Exception as e:
        print(type(e).__name__, e)


class TooMany(list):
    def __iter__(self):
        return iter((1, 2, 3))


def tuple_at(x, k):
    return x[k]


for _ in range(100):
    tuple_at((1, 2), 1)
print(tuple_at(t, 0), tuple_at((1, 2), 0))
try:
    two(TooMany([1]))
except ValueError as e:
    print(e)
