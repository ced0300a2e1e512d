# Made by scripts/fuzz/record-operations.mjs.

import array
import bisect
import functools
import heapq
import itertools
import json
import operator
import struct
from collections import Counter, defaultdict, deque


class Stop(Exception):
    pass


class State:
    pass


now = State()


def fire(name):
    if not now.on:
        return
    now.log.append(name)
    now.n += 1
    if now.n > 60:
        now.on = False
        raise Stop('too many')
    if now.n == now.at or (now.at < 0 and now.n >= -now.at and now.n < -now.at + 3):
        now.on = False
        try:
            now.action(now.x, now.y)
        finally:
            now.on = True


class K:
    def __init__(self, name, hash=None):
        self.name = name
        self.h = name if hash is None else hash

    def __hash__(self):
        fire(f'h{self.name}')
        return self.h

    def __eq__(self, other):
        fire(f'e{self.name},{name(other)}')
        return self.name == name(other)

    def __lt__(self, other):
        fire(f'l{self.name},{name(other)}')
        return self.name < name(other)

    def __repr__(self):
        fire(f'r{self.name}')
        return f'K{self.name}'

    def __index__(self):
        fire(f'i{self.name}')
        return self.name


class J(K):
    """Hashed with its action, compared without."""

    def __eq__(self, other):
        return self is other

    def __hash__(self):
        fire(f'h{self.name}')
        return self.h


class R:
    """Only shown."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        fire(f'r{self.name}')
        return f'R{self.name}'

    def __str__(self):
        fire(f's{self.name}')
        return f'S{self.name}'

    def __format__(self, spec):
        fire(f'f{self.name}')
        return f'F{self.name}{spec}'


class N:
    """An index."""

    def __init__(self, i):
        self.i = i

    def __index__(self):
        fire(f'i{self.i}')
        return self.i

    def __repr__(self):
        return f'N{self.i}'


class G:
    """An iterable."""

    def __init__(self, items, hint=None):
        self.items = iter(items)
        self.hint = hint

    def __iter__(self):
        fire('iter')
        return self

    def __next__(self):
        fire('next')
        return next(self.items)

    def __length_hint__(self):
        fire('hint')
        return NotImplemented if self.hint is None else self.hint

    def __repr__(self):
        return 'G'


class Q:
    """A sequence."""

    def __init__(self, items):
        self.items = items

    def __len__(self):
        fire('len')
        return len(self.items)

    def __getitem__(self, i):
        fire(f'g{i}')
        return self.items[i]

    def __repr__(self):
        return 'Q'


class M:
    """A mapping."""

    def __init__(self, items):
        self.items = items

    def keys(self):
        fire('keys')
        return list(self.items)

    def __getitem__(self, key):
        fire('get')
        return self.items[key]

    def __repr__(self):
        return 'M'


class I(int):
    def __eq__(self, other):
        fire(f'e{int(self)}')
        return int(self) == other

    def __hash__(self):
        fire(f'h{int(self)}')
        return int(self) & 0xffff

    def __repr__(self):
        fire(f'r{int(self)}')
        return f'I{int(self)}'

    def __lt__(self, other):
        fire(f'l{int(self)}')
        return int(self) < int(other)


class S(str):
    def __eq__(self, other):
        fire(f'e{str(self)}')
        return str(self) == other

    def __hash__(self):
        fire(f'h{str(self)}')
        return hash(str(self))

    def __repr__(self):
        fire(f'r{str(self)}')
        return f'S{str(self)}'


def name(x):
    if isinstance(x, K):
        return x.name
    return int(x) if isinstance(x, int) else -1 if not isinstance(x, float) else x


def f(*args):
    fire('f')
    return args[0] if args else 0


def pred(*args):
    fire('p')
    return True


def neg(x):
    fire('k')
    return -name(x)


def cmp(a, b):
    fire('c')
    return name(a) - name(b)


def loop(x, n=20):
    seen = []
    try:
        for a in x:
            seen.append(a)
            if len(seen) >= n:
                break
            fire('loop')
    except RuntimeError as error:
        seen.append(str(error))
        now.on = False
    return seen


def steps(it, n=12):
    seen = []
    for _ in range(n):
        fire('step')
        try:
            seen.append(next(it))
        except StopIteration:
            seen.append('end')
            break
        except Exception as error:
            seen.append(f'{type(error).__name__}: {error}')
    if hasattr(it, '__length_hint__'):
        seen.append(it.__length_hint__())
    return seen


def default(o):
    fire('d')
    return 'default'


class Missing(dict):
    def __missing__(self, key):
        fire('missing')
        return 'missing'


class Factory:
    def __call__(self):
        fire('f')
        return 0

    def __repr__(self):
        return 'factory'


factory = Factory()


class L(list):
    pass


def plain(r, n=0):
    t = type(r)
    if n > 4:
        return '...'
    if t in (K, J):
        return f'{t.__name__}{r.name}'
    if t in (I, S):
        return f'{t.__name__}{r.__str__()}' if t is S else f'I{int(r)}'
    if t in (set, frozenset):
        return f'{t.__name__}[{", ".join(sorted(plain(x, n + 1) for x in r))}]'
    if t in (list, tuple, L, deque):
        return f'{t.__name__}[{", ".join(plain(x, n + 1) for x in list(r)[:30])}]'
    if isinstance(r, dict) or t is dict:
        return f'{t.__name__}{{{", ".join(plain(k, n + 1) + ": " + plain(v, n + 1) for k, v in list(dict.items(r))[:30])}}}'
    if hasattr(t, '__next__') and t is not G:
        return f'{t.__name__} {[plain(x, n + 1) for x, _ in zip(r, range(9))]}'
    if t is memoryview:
        return f'view {bytes(r)!r}'
    return repr(r)


def text(f):
    try:
        return plain(f())
    except Exception as error:
        a = f'{type(error).__name__}: {error}'
        if error.__context__ is not None and type(error.__context__) is not Stop:
            a += f' <- {type(error.__context__).__name__}: {error.__context__}'
        return a


def raises():
    raise Stop


def match(x):
    match x:
        case {1: a, **rest}:
            return a, rest
        case {}:
            return 'empty'


def outcome(at, f, action, make):
    now.log = []
    now.n = 0
    now.at = at
    now.action = action
    now.on = False
    now.x, now.y = x, y = make()
    now.on = True
    try:
        r = f(x, y)
        now.on = False
        result = text(lambda: r)
    except Exception as error:
        now.on = False
        result = f'{type(error).__name__}: {error}'
    return [result, text(lambda: x), text(lambda: y)]


def change(at, f, action, make):
    show(outcome(at, f, action, make))


def change_and_log(at, f, action, make):
    show([*outcome(at, f, action, make), ' '.join(now.log)])


def show(parts):
    print(' | '.join(parts)[:400].encode('utf-8', 'backslashreplace').decode())
