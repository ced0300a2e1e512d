# A yield at each place where an expression can stand, driven by send.
def drive(g, *values):
    out = []
    try:
        out.append(next(g))
        for v in values:
            out.append(g.send(v))
        while True:
            out.append(g.send(None))
    except StopIteration as e:
        out.append(('returned', e.value))
    except Exception as e:
        out.append(f'{type(e).__name__}: {e}')
    return out


def defaults():
    def f(a=(yield 1), *, b=(yield 2)):
        return a, b
    g = lambda x=(yield 3), *, y=(yield 4): (x, y)
    return f(), g()


def class_parts():
    class C((yield 'base'), metaclass=(yield 'meta')):
        pass
    return C.__mro__[1].__name__, type(C).__name__


def decorated():
    @(yield 'outer')
    @(yield 'inner')
    def f():
        return 1
    return f


def calls():
    return dict([('a', (yield 1))], b=(yield 2), **(yield 3))


def star_call():
    return list(zip(*(yield 1), (yield 2)))


def compare():
    return (yield 1) < (yield 2) < (yield 3)


def ternary():
    return (yield 'a') if (yield 'test') else (yield 'b')


def booleans():
    return ((yield 1) and (yield 2)) or (yield 3)


def fstring():
    return f'{(yield 1)!r:>{(yield 2)}}|{(yield 3)}'


def displays():
    return [(yield 1), *(yield 2)], {(yield 3): (yield 4), **(yield 5)}, {(yield 6)}, ((yield 7),)


def slices():
    return (yield 1)[(yield 2):(yield 3)]


def aug():
    d = {'k': 1}
    d[(yield 'key')] += (yield 'value')
    x = 5
    x += yield 'x'
    return d, x


def targets():
    d = {}
    d[(yield 'k1')], d[(yield 'k2')] = (yield 'value')
    return d


def deletes():
    d = {1: 2, 3: 4}
    del d[(yield 'del')]
    return d


def whiles():
    n = 0
    while (yield n):
        n += 1
        if n == 3:
            break
    else:
        return 'else', n
    return n


def fors():
    total = []
    for x in (yield 'iter'):
        for y in (yield x):
            total.append((x, y))
            if (yield y):
                break
        else:
            total.append('inner else')
    return total


def withs():
    class M:
        def __init__(self, v):
            self.v = v

        def __enter__(self):
            return self.v

        def __exit__(self, *a):
            return a[0] is KeyError
    with M((yield 'm1')) as a, M((yield 'm2')) as b:
        got = yield (a, b)
        if got:
            raise KeyError(got)
        return 'inside', a, b
    return 'suppressed'


def excepts():
    try:
        raise (yield 'exc')
    except (yield 'type') as e:
        return repr(e), (yield 'in handler')
    finally:
        yield 'finally'


def raise_from():
    try:
        raise (yield 1) from (yield 2)
    except Exception as e:
        return repr(e), repr(e.__cause__)


def asserts():
    assert (yield 'test'), (yield 'message')
    return 'fine'


def walrus():
    return (x := (yield 1)) + x


def genexp():
    return list(i * 2 for i in (yield 'iter'))


def listcomp():
    return [i * j for i in (yield 'iter') for j in (1, 2)]


def annotated():
    x: int = yield 1
    (y): (int) = (yield 2)
    return x, y


def returns():
    return (yield 1), (yield 2)


def unary():
    return -(yield 1), not (yield 2)


def chain():
    a = b = yield 1
    c, *d = yield 2
    return a, b, c, d


def attribute():
    class O:
        pass
    o = O()
    o.x = yield 'x'
    (yield 'obj').y = yield 'y'
    return o.__dict__


def lambda_yield():
    f = lambda: (yield 5)
    return list(f())


print(drive(defaults(), 10, 20, 30, 40))
print(drive(class_parts(), int, type))
print(drive(decorated(), lambda f: ('outer', f), lambda f: f()))
print(drive(calls(), 1, 2, {'c': 3}))
print(drive(star_call(), [[1, 2], [3, 4]], 'ab'))
for v in [(1, 2, 3), (2, 1), (1, 2, 0)]:
    print(drive(compare(), *v))
print(drive(ternary(), True, 'A'), drive(ternary(), False, 'B'))
print(drive(booleans(), 1, 2), drive(booleans(), 0, 3), drive(booleans(), 1, 0, 4))
print(drive(fstring(), 'v', 6, 'w'))
print(drive(displays(), 1, (2, 3), 3, 4, {5: 5}, 6, 7))
print(drive(slices(), 'abcdef', 1, 4))
print(drive(aug(), 'k', 5, 6), drive(aug(), 'missing', 1))
print(drive(targets(), (1, 2), 'a', 'b'), drive(targets(), 5))
print(drive(deletes(), 1), drive(deletes(), 9))
print(drive(whiles(), 1, 1, 0), drive(whiles(), 1, 1, 1))
print(drive(fors(), [1, 2], 'ab', 0, 0, 'c', 1))
print(drive(withs(), 'A', 'B', 0), drive(withs(), 'A', 'B', 1))
print(drive(excepts(), ValueError(1), ValueError), drive(excepts(), ValueError(1), KeyError))
print(drive(raise_from(), ValueError(1), KeyError(2)))
print(drive(asserts(), 1), drive(asserts(), 0, 'text'))
print(drive(walrus(), 4), drive(genexp(), [1, 2]), drive(listcomp(), [1, 2]))
print(drive(annotated(), 1, 2), drive(returns(), 1, 2), drive(unary(), 1, 2), drive(chain(), 1, [2, 3]))
print(drive(attribute(), 1, 2), drive(lambda_yield()) if False else list((lambda: (yield 5))()))


def loop_target():
    d = {}
    for d[(yield 'key')] in 'ab':
        pass
    return d


def with_target():
    class M:
        def __enter__(self):
            return 'entered'

        def __exit__(self, *a):
            pass
    d = {}
    with M() as d[(yield 'key')]:
        return d


def early():
    items = [1]
    text = items
    a = [*items, (yield items)]
    b = f'{text}{(yield items)}'
    c = (lambda *p: p)(*items, (yield items))
    return a, b, c


def delete_in_order():
    d = {1: 1, 2: 2}
    del d[1], (d[(yield sorted(d))],)
    return d


def nested_targets():
    d = {}
    [d['a'], (*d[(yield 'rest')], d['c'])] = d['all'] = yield 'value'
    return d


print(drive(loop_target(), 1, 2), drive(with_target(), 'k'))
g = early()
items = next(g)
items.append(2)
items = g.send('x')
items.append(3)
items = g.send('y')
items.append(4)
try:
    g.send('z')
except StopIteration as e:
    print(e.value)
print(drive(delete_in_order(), 2), drive(nested_targets(), [1, (2, 3, 4)], 'r'))
