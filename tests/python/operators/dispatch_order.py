# Which operand is asked first, and with what, when an operator meets user-defined types.
log = []

def show(f):
    log.clear()
    try:
        r = repr(f())
    except Exception as e:
        r = type(e).__name__ + ': ' + str(e)
    print(r, log)

class P:

    def __init__(s, n):
        s.n = n

    def __repr__(s):
        return f'{type(s).__name__}({s.n})'

    def __add__(s, o):
        log.append('add' + s.n)
        return NotImplemented

    def __radd__(s, o):
        log.append('radd' + s.n)
        return NotImplemented

    def __pow__(s, o, m=None):
        log.append(('pow' + s.n, m))
        return NotImplemented

    def __rpow__(s, o, m=None):
        log.append(('rpow' + s.n, m))
        return NotImplemented

    def __lt__(s, o):
        log.append('lt' + s.n)
        return NotImplemented

    def __gt__(s, o):
        log.append('gt' + s.n)
        return NotImplemented

    def __eq__(s, o):
        log.append('eq' + s.n)
        return NotImplemented

    def __iadd__(s, o):
        log.append('iadd' + s.n)
        return NotImplemented

class Q(P):

    def __radd__(s, o):
        log.append('Qradd' + s.n)
        return NotImplemented

class Q2(P):
    pass
a, b, q, q2 = (P('a'), P('b'), Q('q'), Q2('q2'))
show(lambda: a + b)
show(lambda: a + q)
show(lambda: q + a)
show(lambda: a + q2)
show(lambda: q2 + a)
show(lambda: a + 1)
show(lambda: 1 + a)
show(lambda: [] + a)
show(lambda: 'x' + a)
show(lambda: a + 'x')
show(lambda: a ** b)
show(lambda: pow(a, b, 3))
show(lambda: pow(2, a, 3))
show(lambda: pow(2, 3, a))
show(lambda: 2 ** a)
show(lambda: a < b)
show(lambda: a < q)
show(lambda: a < 1)
show(lambda: 1 < a)
show(lambda: a == b)
show(lambda: a == q)
show(lambda: a != b)
show(lambda: a == a)

def f():
    x = a
    x += b
    return x
show(f)

def f():
    x = a
    x -= b
    return x
show(f)

def f():
    x = [1]
    x += a
    return x
show(f)

def f():
    x = a
    x **= 2
    return x
show(f)

class R:

    def __radd__(s, o):
        return ('R', o)

    def __rmul__(s, o):
        return ('Rm', o)

    def __index__(s):
        return 2

    def __lshift__(s, o):
        return 'sh'

    def __ipow__(s, o):
        return 'ip'

    def __neg__(s):
        return 'neg'

    def __invert__(s):
        return 'inv'

    def __pos__(s):
        return 'pos'

    def __matmul__(s, o):
        return 'mm'

    def __imatmul__(s, o):
        return 'imm'

    def __divmod__(s, o):
        return 'dm'

    def __rdivmod__(s, o):
        return 'rdm'

    def __rtruediv__(s, o):
        return 'rtd'

    def __rfloordiv__(s, o):
        return 'rfd'

    def __rmod__(s, o):
        return 'rmod'

    def __rpow__(s, o, m=None):
        return ('rpow', o, m)
r = R()

def f():
    x = [1]
    x += r
    return x
show(f)

def f():
    x = [1]
    x *= r
    return x
show(f)

def f():
    x = r
    x **= 2
    return x
show(f)

def f():
    x = r
    x @= 2
    return x
show(f)
show(lambda: [1] + r)
show(lambda: [1] * r)
show(lambda: 'ab' * r)
show(lambda: (1,) + r)
show(lambda: b'a' * r)
show(lambda: r << 1)
show(lambda: 1 << r)
show(lambda: -r)
show(lambda: ~r)
show(lambda: +r)
show(lambda: r @ 1)
show(lambda: 1 @ r)
show(lambda: divmod(r, 1))
show(lambda: divmod(1, r))
show(lambda: 1 / r)
show(lambda: 1.5 // r)
show(lambda: 'a%s' % r if False else 5 % r)
show(lambda: 2 ** r)
show(lambda: pow(2, r, 5))
show(lambda: 1j / r)
show(lambda: abs(r))

class SI(int):

    def __radd__(s, o):
        return 'SIradd'

    def __rsub__(s, o):
        return 'SIrsub'

    def __lt__(s, o):
        return 'SIlt'

    def __gt__(s, o):
        return 'SIgt'

    def __eq__(s, o):
        return 'SIeq'
    __hash__ = int.__hash__

class SF(float):

    def __rmul__(s, o):
        return 'SFrmul'
show(lambda: 1 + SI(2))
show(lambda: SI(2) + 1)
show(lambda: 1 - SI(2))
show(lambda: 2.5 - SI(2))
show(lambda: 1 < SI(2))
show(lambda: 1 > SI(2))
show(lambda: 1 == SI(2))
show(lambda: 2 * SF(2))
show(lambda: 2.0 * SF(2))
show(lambda: SF(2) * 2)
show(lambda: True + SI(1))
show(lambda: 1.0 == SI(1))
show(lambda: SI(1) in [1])
show(lambda: 1 in [SI(5)])
show(lambda: sorted([SI(3), SI(1)]))

class L(list):

    def __iadd__(s, o):
        return 'Liadd'

    def __add__(s, o):
        return 'Ladd'

def f():
    x = L([1])
    x += [2]
    return x
show(f)
show(lambda: L() + [1])
show(lambda: [1] + L([2]))
show(lambda: type(L([1]) * 2))

class BadI:

    def __index__(s):
        raise ValueError('boom')
show(lambda: [1] * BadI())
show(lambda: 'a'[BadI()])
show(lambda: hex(BadI()))
show(lambda: range(BadI()))
show(lambda: max(a, b))
show(lambda: sum([r, 1]))
show(lambda: sum([1, r]))
show(lambda: sum([[1], [2]], r))
