# Made by scripts/fuzz/record-operations.mjs.

import array
import types
from collections import OrderedDict, defaultdict, deque


class Index:
    def __init__(self, i):
        self.i = i

    def __index__(self):
        return self.i

    def __repr__(self):
        return f'Index({self.i!r})'


class I(int):
    pass


class F(float):
    pass


class S(str):
    pass


class B(bytes):
    pass


class A(bytearray):
    pass


class L(list):
    pass


class T(tuple):
    pass


class D(dict):
    def __missing__(self, key):
        return 'missing', key


class E(set):
    pass


class Z(frozenset):
    pass


class C(complex):
    pass


class N:
    a = 1

    def __init__(self, *args):
        self.args = args

    def __repr__(self):
        return f'N{self.args}'


def generic[P]():
    pass


(P,) = generic.__type_params__
OWN = I, F, S, B, A, L, T, D, C


def show(r, n=0):
    t = type(r)
    if t in (set, frozenset, E, Z):
        return f'{t.__name__}{sorted(map(show, r))}'
    if t in OWN:
        return f'{t.__name__}:{r!r}'
    if t is types.ModuleType:
        return f'module {r.__name__}'
    if t is types.MappingProxyType and '__new__' in r:
        return f'namespace {sorted(r)}'
    if t is memoryview:
        return f'view {r.format} {r.shape} {r.tobytes()!r} {r.readonly}'
    if n < 2 and t in (list, tuple) and any(type(x) not in (int, str, float) for x in r):
        return f'{t.__name__[0]}[{", ".join(show(x, n + 1) for x in r)}]'
    if hasattr(t, '__next__'):
        return f'{t.__name__} {[show(x, 1) for x, _ in zip(r, range(9))]}'
    return repr(r)


def near(r):
    # The C library of pyodide rounds powers, sines and cosines differently from others.
    if type(r) is float:
        return float(f'{r:.13g}')
    if type(r) is complex:
        return complex(near(r.real), near(r.imag))
    return r


def printed(f):
    try:
        text = show(f()).split(' at 0x')[0]
    except Exception as error:
        text = f'{type(error).__name__}: {error}'.split(' at 0x')[0].replace(chr(10), '\\n')
    # The C library of pyodide has other numbers and texts of errors.
    text = text.replace('68, \'Result not representable', '34, \'Numerical result out of range')
    return text if len(text) < 160 else f'{len(text)} {text[:90]}…{text[-40:]}'


def op(f, *x):
    lines = [printed(lambda: f(*x)), *(printed(lambda: v) for v in x)]
    print(' '.join(lines).encode('utf-8', 'backslashreplace').decode())
