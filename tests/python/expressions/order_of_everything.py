# Each operand announces itself; the order of the lines is the order of evaluation.
log = []


def t(value, name=None):
    log.append(name if name is not None else value)
    return value


def show(label):
    print(label, log)
    log.clear()


class Box:
    def __init__(self, name):
        object.__setattr__(self, 'name', name)

    def __getattr__(self, attr):
        log.append(f'{self.name}.get {attr}')
        return 10

    def __setattr__(self, attr, value):
        log.append(f'{self.name}.set {attr}={value}')

    def __delattr__(self, attr):
        log.append(f'{self.name}.del {attr}')

    def __getitem__(self, key):
        log.append(f'{self.name}[{key}]')
        return 20

    def __setitem__(self, key, value):
        log.append(f'{self.name}[{key}]={value}')

    def __delitem__(self, key):
        log.append(f'{self.name} del[{key}]')


a, b, c = Box('a'), Box('b'), Box('c')
t(a, 'a').x = t(b, 'b')[t(1)] = t(3)
show('assign')
t(a, 'a').x += t(5)
show('aug attr')
t(a, 'a')[t(1)] += t(5)
show('aug sub')
t(a, 'a')[t(1):t(2):t(3)] -= t(5)
show('aug slice')
t(a, 'a').p, *t(b, 'b')[t(0)], (t(c, 'c').q, t(a, 'a').r) = t([1, 2, 3, (4, 5)], 'value')
show('unpack')
print(t(1) < t(2) < t(2) < t(9))
show('chain')
print(t(1) < t(3) > t(2) == t(2) in t([2], 'list') is not t(None, 'none'))
show('chain2')
print({t(1): t(2), t(3): t(4), **t({5: 6}, 'map'), t(7): t(8)})
show('dict')
print([t(1), *t((2, 3), 'star'), t(4)], (t(1), *t([2], 'star')), {t(1), *t((1,), 'star')})
show('displays')


def f(*args, **kwargs):
    log.append('call')
    return args, kwargs


print(t(f, 'f')(t(1), *t((2,), 'star'), k=t(3), *t((4,), 'star2'), **t({'z': 1}, 'map'), y=t(5)))
show('call')
print(t('x', 's').join(t(['1', '2'], 'list')))
show('method')
print(t(1) if t(0) else t(2), t(0) or t('') or t(3), t(1) and t(0) and t(5))
show('bool')
print(f'{t(1)!r:>{t(4)}}{t(2)}')
show('fstring')
del t(a, 'a').x, t(b, 'b')[t(1)], t(b, 'b')[t(1):t(2)]
show('del')
print({t(k): t(v) for k, v in t([(1, 2), (3, 4)], 'it')})
show('dictcomp')
print([t((x, y), 'e') for x in t([1, 2], 'xs') if t(x, 'if') for y in t([3], 'ys')])
show('listcomp')


@t(lambda fn: (log.append('d1'), fn)[1], 'dec1')
@t(lambda fn: (log.append('d2'), fn)[1], 'dec2')
def g(p=t(1), *, q=t(2), r=t(3)) -> None:
    pass


show('def')


@t(lambda cls: cls, 'dec')
class C(t(Box, 'base'), metaclass=t(type, 'meta')):
    x = t(1)


show('class')
lst = [0, 1, 2]
i = 0
i, lst[i] = 1, 9
print(i, lst)
for lst[t(0)] in t([5, 6], 'it'):
    log.append(lst[0])
show('for target')
try:
    t({}, 'd')[t('k')] += t(1)
except KeyError as e:
    print('KeyError', e)
show('aug missing')
try:
    assert t(0), t('msg')
except AssertionError as e:
    print(e)
show('assert')
x = [1]
x[0], x = 2, [3]
print(x)
(y := [t(1)])[t(0)] = t(5)
print(y)
show('walrus target')
lam = lambda p=t(1), *a, q=t(2): (p, a, q)
show('lambda')
print(t(1) + t(2) * t(3) - t(4) ** t(2) // t(5), -t(1), not t(0))
show('arith')
print(t([1, 2, 3, 4], 'l')[t(0):t(4):t(2)])
show('slice')
