# Method objects; private names everywhere; rich comparison and hashing.
import types
def t(title, f):
    try:
        print(title, '=>', f())
    except BaseException as e:
        print(title, 'raises', type(e).__name__, e, getattr(e, '__notes__', ''))


class C:
    def m(self, x=1): "doc m"; return self, x
    @classmethod
    def c(cls): return cls
c = C(); m = c.m
t(1, lambda: (m.__func__ is C.m, m.__self__ is c, m.__name__, m.__qualname__, m.__doc__, m.__module__, m.__code__ is C.m.__code__, m.__defaults__))
t(2, lambda: m == c.m); t(3, lambda: m is c.m); t(4, lambda: hash(m) == hash(c.m)); t(5, lambda: m == C().m); t(6, lambda: m != c.m); t(7, lambda: {m: 1}[c.m])
t(8, lambda: setattr(m, 'x', 1)); t(9, lambda: setattr(m, '__doc__', 1)); t(10, lambda: m.__dict__); C.m.attr = 'a'; t(11, lambda: m.attr); t(12, lambda: delattr(m, 'attr')); t(13, lambda: m.__get__(3) is m); t(14, lambda: types.MethodType(len, [1, 2])()); t(15, lambda: types.MethodType(3, 4)); t(16, lambda: types.MethodType(len, None)); t(17, lambda: types.MethodType(len)); t(18, lambda: types.MethodType(len, 1, 2)); t(19, lambda: types.MethodType(len, x=1)); t(20, lambda: m < m)
t(21, lambda: c.c.__self__ is C); t(22, lambda: C.c == c.c); t(23, lambda: repr(types.MethodType(len, 3))); t(24, lambda: m.__reduce__()[1][1]); t(25, lambda: sorted(set(dir(m)) - set(dir(object)))[:12]); t(26, lambda: type(m).__get__(m, 3, 4) is m)
t(27, lambda: m(1, 2, 3)); t(28, lambda: C.m()); t(29, lambda: C.m(5)); t(30, lambda: m.foo); t(31, lambda: types.MethodType(lambda: 1, 2)())
class Call:
    def __call__(self, *a, **k): return a, k
t(32, lambda: types.MethodType(Call(), 1)(2, x=3)); t(33, lambda: Call()()); t(34, lambda: Call.__call__(Call(), 4))
class CallNone: __call__ = None
t(35, lambda: CallNone()()); t(36, lambda: callable(CallNone())); 
class InstCall:
    def __init__(self): self.__call__ = lambda: 'inst'
t(37, lambda: InstCall()()); t(38, lambda: callable(InstCall()))
class CallProp:
    @property
    def __call__(self): return lambda *a: ('prop', a)
t(39, lambda: CallProp()(1))
for f in len, [].append, list.append, list.__len__, [].__len__, dict.fromkeys, int.__new__, str.maketrans, type.__call__, object.__init__, types.FunctionType.__get__:
    t(('n', f.__name__), lambda: (type(f).__name__, f.__name__, f.__qualname__, getattr(f, '__objclass__', 'none'), getattr(f, '__self__', 'none') if not isinstance(getattr(f, '__self__', None), types.ModuleType) else 'module', getattr(f, '__module__', 'none')))
t(41, lambda: [].append == [].append); x = []; t(42, lambda: x.append == x.append); t(43, lambda: x.append is x.append); t(44, lambda: hash(x.append) == hash(x.append)); t(45, lambda: (3).__add__ == (3).__add__); t(46, lambda: list.append.__get__([1])(2)); t(47, lambda: list.append.__get__(3)); t(48, lambda: list.append(3, 4)); t(49, lambda: list.append()); t(50, lambda: list.__len__(3)); t(51, lambda: list.__len__()); t(52, lambda: dict.fromkeys.__self__); t(53, lambda: dict.__dict__['fromkeys'].__get__(None, int)); t(54, lambda: dict.__dict__['fromkeys'].__get__({})('a')); t(55, lambda: dict.__dict__['fromkeys']({}, 'a')); t(56, lambda: int.real.__get__(3)); t(57, lambda: int.real.__get__('x')); t(58, lambda: int.real.__set__(3, 4)); t(59, lambda: type.__dict__['__mro__'].__get__(int)); t(60, lambda: object.__dict__['__class__'].__get__(3))
# mangling
class _M:
    __x = 1
    def __init__(self, __a=2, *, __b=3): self.__y = __a + __b
    def get(self): return self.__x, self.__y, self._M__x
    def kw(self): return self.__init__(__b=5), self.__y
    def loc(self):
        __loc = 1
        def __inner(): return __loc
        class __Cls: pass
        return sorted(locals()), __inner.__name__, __inner.__qualname__, __Cls.__name__, __Cls.__qualname__
    def gl(self):
        global __glob
        __glob = 7
        return __glob
    def imp(self):
        import math as __m
        return __m.pi > 3
    def ex(self):
        try: 1/0
        except ZeroDivisionError as __e: return type(__e).__name__, sorted(locals())
    def comp(self): return [__i for __i in range(2)], {__k: 1 for __k in 'a'}
    def lam(self): return (lambda __z: __z).__code__.co_varnames
    def dl(self):
        self.__t = 1; del self.__t
        return sorted(self.__dict__)
    def wal(self): return (__w := 5, sorted(locals()))
    def match(self):
        match [1, 2]:
            case [__p, __q]: return __p, sorted(locals())
    def dunder(self):
        __d__ = 1; return sorted(locals())
    def single(self):
        _s = 1; return sorted(locals())
    def forloop(self):
        for __f in 'a': pass
        with open(__file__) as __h: pass
        return sorted(locals())
    def nested(self):
        class Inner:
            __n = 1
            def f(self): return self.__n, sorted(vars(Inner))[:1]
        return Inner().f()
    def nonloc(self):
        __c = 1
        def f():
            nonlocal __c
            __c = 2
        f()
        return __c
    def ty[__T](self, x: __T): return __T
    type __A = int
    def call(self): return dict(__k=1)
    def attr(self): return self.__missing
    def get2(self): return getattr(self, '__x', 'not mangled')
    __ann: int
    def fstr(self): return f'{self.__x}'
mm = _M()
for n in 'get kw loc gl imp ex comp lam dl wal match dunder single forloop nested nonloc call attr get2 fstr'.split(): t(n, lambda: getattr(mm, n)())
t('sig', lambda: (_M.__init__.__code__.co_varnames, _M.__init__.__kwdefaults__)); t('glob', lambda: _M__glob); t('wrong', lambda: type(_M(_M__b=1))); t('wrong', lambda: _M(__b=1)); t('ty', lambda: (mm.ty(1), _M.ty.__type_params__)); t('vars', lambda: sorted(k for k in vars(_M) if 'M__' in k)); t('ann', lambda: _M.__annotations__)
class __: 
    __x = 1
    def f(self): return self.__x
t('__', lambda: (__().f(), '__x' in vars(__)))
class A_: 
    __x = 1
t('A_', lambda: [k for k in vars(A_) if 'x' in k])
# comparison
class Cmp:
    def __init__(self, n): self.n = n
for op in 'lt le eq ne gt ge'.split():
    setattr(Cmp, f'__{op}__', (lambda op: lambda s, o: (print('  ', s.n, op), NotImplemented)[1])(op))
class SubCmp(Cmp): pass
import operator
for op in 'lt le eq ne gt ge'.split():
    f = getattr(operator, op)
    t(op, lambda: f(Cmp('a'), Cmp('b'))); t(op, lambda: f(Cmp('a'), SubCmp('b'))); t(op, lambda: f(Cmp('a'), 1)); t(op, lambda: f(1, Cmp('b')))
class EqOnly:
    def __eq__(s, o): return 'eq result'
t('ne', lambda: EqOnly() != 1); t('hash', lambda: hash(EqOnly())); t('hash', lambda: EqOnly.__hash__)
class Inh(EqOnly): pass
t('hash', lambda: Inh.__hash__); t('hash', lambda: hash(Inh()))
class Restore(EqOnly): __hash__ = object.__hash__
t('hash', lambda: isinstance(hash(Restore()), int))
class NoHash: __hash__ = None
t('hash', lambda: hash(NoHash())); t('hash', lambda: {NoHash(): 1})
class HashOnly:
    def __hash__(s): return 5
t('hash', lambda: hash(HashOnly()))
class NeBad:
    def __eq__(s, o): raise ZeroDivisionError
t('ne', lambda: NeBad() != 1); t('in', lambda: NeBad() in [1]); b = NeBad(); t('in', lambda: b in [b]); t('idx', lambda: [b].index(b))
class EqNone: __eq__ = None
t('eqnone', lambda: EqNone() == 1); t('eqnone', lambda: 1 == EqNone()); t('eqnone', lambda: EqNone() != 1)
class LtNone: __lt__ = None
t('ltnone', lambda: LtNone() < 1); t('ltnone', lambda: 1 > LtNone())
t('chain', lambda: 1 < 2 < Cmp('x'))
