# Results of str subclasses, and constructors of subclasses of built-in types with keywords.
class T(str):
    pass


class R:
    def __repr__(self):
        return T('r')
    def __str__(self):
        return T('s')


for f in (str, repr, lambda x: f'{x}{x}'):
    for x in (T('x'), R()):
        print(type(f(x)).__name__, f(x), end=' ')
    print()
t = T('abc')
for r in (t + '', t[:], t.strip(), t * 1, t.replace('q', 'w'), ''.join([t]), t.upper(), T(t), str(t), t.__str__(), t.__format__('')):
    print(type(r).__name__, r)
class K(str):
    def __new__(cls, value, *, tag=None, **kw):
        self = super().__new__(cls, value); self.tag = tag; return self
    def __init__(self, value, **kw): self.kw = kw
k = K('v', tag=3, more=4); print(k, k.tag, k.kw, type(k).__name__)
class L(str):
    def __init__(self, *a, **k): print('init', a, k)
for a, kw in (((), {}), (('x',), {}), (('x', 'y'), {}), ((b'x', 'ascii'), {}), ((), {'foo': 1}), (('x',), {'foo': 1}), ((b'x',), {'encoding': 'ascii'}), ((), {'object': 3})):
    try: print(repr(L(*a, **kw)))
    except TypeError as e: print('TypeError', e)
for c, a, kw in ((int, ('7',), {'foo': 1}), (float, ('7',), {'foo': 1}), (list, ((1,),), {'foo': 1}), (tuple, ((1,),), {'foo': 1}), (dict, (), {'foo': 1}), (set, (), {'foo': 1}), (frozenset, (), {'foo': 1}), (complex, (1,), {'foo': 1}), (bytes, (b'',), {'foo': 1}), (object, (), {'foo': 1})):
    class Sub(c):
        def __init__(self, *a, **k): print('init', len(a), sorted(k), end=' ')
    try: print(type(Sub(*a, **kw)).__name__)
    except TypeError as e: print('TypeError', e)
    class Sub2(c):
        def __new__(cls, *a, **k): return super().__new__(cls, *a)
    try: print(type(Sub2(*a, **kw)).__name__)
    except TypeError as e: print('TypeError', e)
    class Sub3(c): pass
    try: print(type(Sub3(*a, **kw)).__name__)
    except TypeError as e: print('TypeError', e)
class I(int):
    def __str__(self): return 'I'
    def __repr__(self): return 'I()'
    def __int__(self): return 5
    def __index__(self): return 6
    def __float__(self): return 7.0
    def __format__(self, s): return 'fmt' + s
i = I(3)
print(i, repr(i), [i], int(i), float(i), [0, 1, 2, 3, 4, 5, 6][i], f'{i}', f'{i:x}', '%s %d %r' % (i, i, i), i + 1, -i, hex(i), range(i), type(i + 0).__name__, type(+i).__name__, type(abs(i)).__name__, int.__repr__(i), bool(i), hash(i), {i: 1}, str(i), type(i.real).__name__, i.__class__.__name__)
