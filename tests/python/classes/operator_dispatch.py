# Operators: reflected and in-place methods, subclasses first, NotImplemented; conversions and what they may return.
import operator
def t(title, f):
    try:
        print(title, '=>', f())
    except BaseException as e:
        print(title, 'raises', type(e).__name__, e, getattr(e, '__notes__', ''))


OPS = ['add','sub','mul','matmul','truediv','floordiv','mod','pow','lshift','rshift','and','or','xor','divmod']
SYM = {'add':'+','sub':'-','mul':'*','matmul':'@','truediv':'/','floordiv':'//','mod':'%','pow':'**','lshift':'<<','rshift':'>>','and':'&','or':'|','xor':'^'}
def mk(name, bases=(), tag=None, ni=False):
    ns = {}
    for op in OPS:
        for pre in ('', 'r', 'i'):
            if pre == 'i' and op == 'divmod': continue
            def m(self, other, _n=f'__{pre}{op}__'):
                print('  ', name, _n, type(other).__name__)
                return NotImplemented if ni else (name, _n)
            ns[f'__{pre}{op}__'] = m
    return type(name, bases, ns)
A = mk('A'); B = mk('B'); N = mk('N', ni=True); M = mk('M', ni=True); SubA = mk('SubA', (A,)); 
class SubPlain(A): pass
class SubN(A):
    def __radd__(self, o): print('SubN radd'); return NotImplemented
class Empty: pass
for op in OPS:
    f = {'divmod': divmod, 'and': operator.and_, 'or': operator.or_}.get(op) or getattr(operator, op)
    for x, y in (A(), B()), (N(), B()), (N(), M()), (N(), N()), (A(), SubA()), (A(), SubPlain()), (Empty(), A()), (Empty(), Empty()), (1, A()), (A(), 1), (1, Empty()), (Empty(), 'x'), (1, N()), ('a', Empty()), ([], Empty()), (A(), SubN()):
        t((op, type(x).__name__, type(y).__name__), lambda: f(x, y))
    if op != 'divmod':
        for x, y in (A(), B()), (N(), B()), (N(), M()), (Empty(), A()), (1, A()), (Empty(), 1):
            g = {'x': x, 'y': y}
            def go():
                exec(f'x {SYM[op]}= y', g); return g['x']
            t(('i' + op, type(x).__name__, type(y).__name__), go)
class P:
    def __pow__(self, o, m=None): return ('pow', o, m)
    def __rpow__(self, o, m=None): return ('rpow', o, m)
class P2:
    def __pow__(self, o): return ('pow2', o)
t('pow', lambda: pow(P(), 2, 3)); t('pow', lambda: pow(2, P(), 3)); t('pow', lambda: pow(2, 3, P())); t('pow', lambda: P() ** 2); t('pow', lambda: 2 ** P()); t('pow', lambda: pow(P2(), 2, 3)); t('pow', lambda: pow(P2(), 2)); t('pow', lambda: pow(Empty(), 2)); t('pow', lambda: pow(Empty(), 2, 3)); t('pow', lambda: pow(2, 3, None)); t('ipow', lambda: operator.ipow(P(), 4))
class IN:
    __iadd__ = None
    def __add__(self, o): return 'add'
def go():
    x = IN(); x += 1; return x
t('iadd none', go)
class IN2:
    def __iadd__(self, o): return NotImplemented
    def __add__(self, o): return 'add used'
def go():
    x = IN2(); x += 1; return x
t('iadd ni', go)
class AN: __add__ = None
class RN:
    __radd__ = None
    def __add__(self, o): return 'add'
t('add none', lambda: AN() + 1); t('radd none', lambda: 1 + RN()); t('radd none', lambda: RN() + 1); t('x', lambda: AN() + RN())
# unary
class U:
    def __neg__(s): return 'neg'
    def __pos__(s): return 'pos'
    def __invert__(s): return 'inv'
    def __abs__(s): return 'abs'
    def __int__(s): return 3
    def __float__(s): return 2.5
    def __complex__(s): return 1j
    def __index__(s): return 7
    def __round__(s, n='none'): return ('round', n)
    def __trunc__(s): return 'trunc'
    def __floor__(s): return 'floor'
    def __ceil__(s): return 'ceil'
u = U()
import math
t('un', lambda: (-u, +u, ~u, abs(u), int(u), float(u), complex(u), hex(u), [0]*10 == [0]*10, 'abcdefghij'[u], round(u), round(u, 2), round(u, None), math.trunc(u), math.floor(u), math.ceil(u), range(u), bin(u), chr(u) == '\x07'))
t('un', lambda: -Empty()); t('un', lambda: +Empty()); t('un', lambda: ~Empty()); t('un', lambda: abs(Empty())); t('un', lambda: int(Empty())); t('un', lambda: float(Empty())); t('un', lambda: complex(Empty())); t('un', lambda: round(Empty())); t('un', lambda: hex(Empty())); t('un', lambda: [1][Empty()]); t('un', lambda: math.trunc(Empty()))
for r in 'x', 1.5, True, None:
    class W:
        def __int__(s): return r
        def __float__(s): return r
        def __index__(s): return r
        def __complex__(s): return r
        def __bool__(s): return r
        def __len__(s): return r
        def __hash__(s): return r
        def __str__(s): return r
        def __repr__(s): return r
        def __bytes__(s): return r
        def __format__(s, f): return r
        def __contains__(s, x): return r
        def __iter__(s): return r
        def __length_hint__(s): return r
        def __dir__(s): return r
        def __reversed__(s): return r
        def __instancecheck__(s, o): return r
        def __sizeof__(s): return r
    w = W()
    for n, f in dict(int=int, float=float, index=operator.index, complex=complex, bool=bool, len=len, hash=hash, str=str, repr=repr, bytes=bytes, format=format, contains=lambda w: 1 in w, iter=iter, hint=operator.length_hint, dir=dir, reversed=reversed, not_=operator.not_, isinst=lambda w: isinstance(1, w), ascii=ascii, list=list).items(): t((n, r), lambda: f(w))
for r in -1, 0, 5:
    class W:
        def __len__(s): return r
        def __hash__(s): return r
        def __length_hint__(s): return r
        def __index__(s): return r
    w = W()
    for n, f in dict(len=len, hash=hash, bool=bool, hint=operator.length_hint, idx=lambda w: [1,2][w] if r < 2 else [1,2][w:], sl=lambda w: [1, 2][:w], mul=lambda w: 'ab' * w if r < 9 else [1] * w, rng=lambda w: range(w)).items(): t((n, r), lambda: f(w))
class BL:
    __bool__ = None
t('bool none', lambda: bool(BL())); t('if', lambda: 1 if BL() else 2)
class LL:
    def __len__(s): raise KeyError
t('len', lambda: bool(LL()))
class LH:
    def __len__(s): raise TypeError('lentype')
    def __length_hint__(s): return 3
t('lh', lambda: operator.length_hint(LH()))
class LH2:
    def __length_hint__(s): return NotImplemented
t('lh', lambda: operator.length_hint(LH2(), 9)); t('lh', lambda: operator.length_hint(LH2())); t('lh', lambda: operator.length_hint(LH2(), 'x'))
class LH3:
    def __length_hint__(s): raise TypeError('x')
t('lh', lambda: operator.length_hint(LH3(), 4))
class IX(int):
    def __index__(s): return 99
t('ix', lambda: operator.index(IX(3))); t('ix', lambda: [0]*5 and 'abcde'[IX(3)])
class SubInt(int): pass
class W2:
    def __index__(s): return SubInt(3)
    def __int__(s): return SubInt(4)
    def __float__(s): return SubFloat(1.5)
class SubFloat(float): pass
