# Each rule of `__slots__`: names, mangling, conflicts, layouts of several bases, `__dict__` and `__weakref__`.
def t(title, f):
    try:
        print(title, '=>', f())
    except BaseException as e:
        print(title, 'raises', type(e).__name__, e, getattr(e, '__notes__', ''))


def mk(src_slots, bases=(), ns={}, name='C'):
    return type(name, bases, {'__slots__': src_slots, **ns})
def info(c): return sorted(k for k in c.__dict__ if k not in ('__doc__','__module__')), c.__dictoffset__ != 0, c.__weakrefoffset__ != 0
t('empty', lambda: info(mk(())))
t('one', lambda: info(mk('a')))
t('str', lambda: info(mk('abc')))
t('list', lambda: info(mk(['b', 'a'])))
t('dict', lambda: info(mk({'a': 'doc a', 'b': None})))
t('gen', lambda: info(mk(x for x in 'ab')))
t('dup', lambda: info(mk(('a', 'a'))))
t('int', lambda: mk(3))
t('intitem', lambda: mk((3,)))
t('bytes', lambda: mk((b'a',)))
t('ident', lambda: mk(('1a',)))
t('ident', lambda: mk(('a b',)))
t('ident', lambda: mk(('',)))
t('ident', lambda: mk(('a\0',)))
t('kw', lambda: info(mk(('class',))))
t('uni', lambda: info(mk(('é',))))
t('dict', lambda: info(mk(('__dict__',))))
t('weak', lambda: info(mk(('__weakref__',))))
t('both', lambda: info(mk(('__weakref__', '__dict__', 'a'))))
t('dictdict', lambda: info(mk(('__dict__', '__dict__'))))
t('ww', lambda: info(mk(('__weakref__', '__weakref__'))))
class N: pass
class S: __slots__ = ('s',)
class E: __slots__ = ()
t('N dict', lambda: info(mk(('__dict__',), (N,))))
t('N weak', lambda: info(mk(('__weakref__',), (N,))))
t('N a', lambda: info(mk(('a',), (N,))))
t('S a', lambda: info(mk(('a',), (S,))))
t('S s', lambda: info(mk(('s',), (S,))))
t('S dict', lambda: info(mk(('__dict__',), (S,))))
t('E', lambda: info(mk((), (E,))))
t('conf', lambda: mk(('a',), (), {'a': 1}))
t('conf', lambda: mk(('__a',), (), {'_C__a': 1}))
t('mangle', lambda: info(mk(('__a', '__b__', '_C__c'))))
t('mangle', lambda: info(mk(('__a',), (), {}, '_D')))
t('mangle', lambda: info(mk(('__a',), (), {}, '___')))
t('int', lambda: info(mk((), (int,))))
t('int', lambda: mk(('a',), (int,)))
t('int', lambda: info(mk(('__dict__',), (int,))))
t('int', lambda: mk(('__weakref__',), (int,)))
t('tuple', lambda: mk(('a',), (tuple,)))
t('bytes', lambda: mk(('a',), (bytes,)))
t('str', lambda: info(mk(('a',), (str,))))
t('list', lambda: info(mk(('a',), (list,))))
t('dict', lambda: info(mk(('a',), (dict,))))
t('exc', lambda: info(mk(('a',), (Exception,))))
t('type', lambda: mk(('a',), (type,)))
t('func', lambda: mk(('a',), (type(mk),)))
t('qual', lambda: mk(('__qualname__',), (), {'__qualname__': 'x'}))
t('cls', lambda: info(mk(('__classcell__',), (), {})))
t('mod', lambda: mk(('__module__',)))
t('doc', lambda: mk(('__doc__',)))
t('doc', lambda: info(mk(('__doc__',))))
t('class', lambda: info(mk(('__class__',))))
t('slots', lambda: mk(('__slots__',)))
t('hash', lambda: info(mk(('__hash__',))))
t('eq', lambda: info(mk(('x',), (), {'__eq__': lambda s, o: 1})))
class A: __slots__ = 'a'
class B: __slots__ = 'b'
class A2: __slots__ = 'a'
t('lay', lambda: type('X', (A, B), {}))
t('lay', lambda: type('X', (A, A2), {}))
t('lay', lambda: type('X', (A, N), {}).__base__)
t('lay', lambda: type('X', (N, A), {}).__base__)
t('lay', lambda: type('X', (E, A), {}).__base__)
t('lay', lambda: type('X', (int, str), {}))
t('lay', lambda: type('X', (int, A), {}))
t('lay', lambda: type('X', (list, dict), {}))
t('lay', lambda: type('X', (Exception, A), {}))
t('lay', lambda: type('X', (OSError, ValueError), {}).__base__)
t('lay', lambda: type('X', (ValueError, OSError), {}).__base__)
t('lay', lambda: type('X', (OSError, SyntaxError), {}).__base__)
t('lay', lambda: type('X', (N, int), {}).__base__)
t('lay', lambda: type('X', (E, int), {'__slots__': ()}).__base__)
class SA(A): __slots__ = 'c'
t('lay', lambda: type('X', (A, SA), {}))
t('lay', lambda: type('X', (SA, A), {}).__base__)
class D1(A): __slots__ = '__dict__'
t('lay', lambda: type('X', (D1, SA), {}).__base__)
t('lay', lambda: info(type('X', (SA, D1), {})))
t('lay', lambda: info(type('X', (SA, D1), {'__slots__': ()})))
x = SA(); x.a = 1
t('get', lambda: x.a)
t('get', lambda: x.c)
t('set', lambda: setattr(x, 'q', 1))
t('del', lambda: delattr(x, 'c'))
t('del', lambda: delattr(x, 'a'))
t('get', lambda: x.a)
t('dict', lambda: x.__dict__)
t('member', lambda: (SA.c, type(SA.c).__name__, SA.c.__name__, SA.c.__objclass__, SA.c.__doc__, SA.c.__qualname__))
t('member', lambda: SA.c.__get__(x))
t('member', lambda: SA.c.__get__(None, SA))
t('member', lambda: SA.c.__get__(3))
t('member', lambda: SA.c.__set__(x, 4))
t('member', lambda: x.c)
t('member', lambda: SA.c.__delete__(x))
t('member', lambda: SA.c.__set__(3, 4))
t('member', lambda: SA.c.__reduce__())
class P:
    __slots__ = {'a': 'docstring of a', 'b': 3}
t('doc', lambda: (P.a.__doc__, P.b.__doc__, P.__slots__))
class Q:
    __slots__ = ['x']
    __slots__.append('y')
t('Q', lambda: (Q.__slots__, info(Q)))
Q.__slots__ = 'changed'
t('Q', lambda: (Q.__slots__, info(Q)))
def dd():
    class R:
        __slots__ = ('a',)
        a = 5
t('R', dd)
def dd():
    class R:
        __slots__ = ('__p', 'q')
        def __init__(self): self.__p = 1
        def get(self): return self.__p
    r = R()
    return r.get(), info(R), R.__slots__
t('R', dd)
class W: __slots__ = ('__dict__',)
w = W(); w.z = 1
t('W', lambda: (w.__dict__, info(W)))
w.__dict__ = {'k': 2}
t('W', lambda: w.k)
t('W', lambda: setattr(w, '__dict__', 3))
t('W', lambda: delattr(w, '__dict__'))
t('W', lambda: w.__dict__)
n = N()
t('N', lambda: setattr(n, '__dict__', None))
t('N', lambda: setattr(n, '__dict__', {1: 2}))
t('N', lambda: n.__dict__)
t('N', lambda: n.__weakref__)
t('N', lambda: setattr(n, '__weakref__', 1))
t('N', lambda: delattr(n, '__weakref__'))
t('N', lambda: (N.__dict__['__dict__'], N.__dict__['__weakref__']))
class SubStr(str): pass
t('substr', lambda: info(mk((SubStr('a'),))))
class Meta(type):
    def __new__(m, n, b, ns): return super().__new__(m, n, b, ns)
t('meta', lambda: info(Meta('X', (), {'__slots__': 'a'})))
t('abc', lambda: type('X', (A,), {'__slots__': ('a',)})().a)
