# Call sites become hot with one callee and then meet others.
def run(n, f, *args):
    last = None
    for _ in range(n):
        last = f(*args)
    return last


def add(x, y):
    return x + y


def calc(x, y):
    s = x * y - x
    s += y
    return (s, x == y, x != y, -x if x else x, x < y if not isinstance(x, list) else None)


class V:
    def __init__(self, n):
        self.n = n

    def __add__(self, o):
        return V(self.n + getattr(o, 'n', o))

    def __radd__(self, o):
        return ('radd', o)

    def __iadd__(self, o):
        self.n += getattr(o, 'n', o)
        return self

    def __mul__(self, o):
        return V(self.n * getattr(o, 'n', o))

    def __sub__(self, o):
        return V(self.n - getattr(o, 'n', o))

    def __neg__(self):
        return 'neg'

    def __lt__(self, o):
        return 'lt'

    def __eq__(self, o):
        return 'eq'

    def __ne__(self, o):
        return 'ne'

    def __bool__(self):
        return True

    def __repr__(self):
        return f'V({self.n})'


class I(int):
    def __add__(self, o):
        return 'I.add'

    def __eq__(self, o):
        return 'I.eq'

    __hash__ = int.__hash__


for a, b in [(1, 2), (1.5, 2), (2, 1.5), (2**53, 2**53), (-(2**53), 2.5), ('a', 'b'), ([1], [2]), (V(1), V(2)),
             (1, V(3)), (I(3), 4), (4, I(3)), (True, True), (1j, 2), ('é\U0001F600', 'x'), ((1,), (2,)), (0, -1)]:
    print(a, b, run(300, add, a, b))
for a, b in [(3, 4), (3.5, 4), (2**60, 3), (0.0, -0.0), (V(2), V(3)), (I(3), I(4)), (True, False), (-7, 7)]:
    print(run(300, calc, a, b))
try:
    add(1, 'x')
except TypeError as e:
    print(e)


def callee(x):
    return x + 1


def caller(n):
    total = []
    global callee
    for i in range(n):
        if i == 400:
            def callee(x):
                return ('second', x)
        if i == 600:
            callee = lambda *a: a
        if i == 700:
            callee = len
        if i == 710:
            callee = str
        if i == 720:
            class callee:
                def __init__(self, x):
                    self.x = x

                def __repr__(self):
                    return 'inst'
        if i == 730:
            callee = V(1)
        try:
            r = callee('abc' if i >= 700 else i)
        except TypeError as e:
            r = str(e)
        if i % 100 == 99 or i in (400, 600, 700, 710, 720, 730):
            total.append((i, r))
    return total


for line in caller(800):
    print(line)


def abs_user(x):
    return abs(x)


print(run(300, abs_user, -3))
abs = lambda x: 'shadowed'
print(run(300, abs_user, -3))
del abs
print(run(300, abs_user, -3))
import builtins
old = builtins.abs
builtins.abs = lambda x: 'patched'
print(run(3, abs_user, -3))
builtins.abs = old
print(run(3, abs_user, -3))

G = 1


def use_global():
    return G


print(run(300, use_global))
del G
try:
    use_global()
except NameError as e:
    print(e)
G = 'again'
print(run(300, use_global))


def many(a, b=2, *c, d, e=5, **f):
    return a, b, c, d, e, f


def calls(i):
    if i % 3 == 0:
        return many(i, d=1)
    if i % 3 == 1:
        return many(i, 3, 4, 5, d=2, z=9)
    return many(d=i, a=0, b=1)


for i in range(300):
    r = calls(i)
    if i > 296:
        print(r)
many.__defaults__ = (7,)
many.__kwdefaults__ = {'d': 'kd'}
try:
    print(many(1))
except TypeError as e:
    print(e)


def one(a, b=1):
    return a, b


def call_one(x):
    return one(x)


print(run(300, call_one, 0))
one.__defaults__ = ('new',)
print(run(300, call_one, 0))
one.__defaults__ = None
try:
    call_one(0)
except TypeError as e:
    print(e)
one.__code__ = (lambda p, q=3: ('swapped', p)).__code__
one.__defaults__ = (8,)
print(call_one(1))
