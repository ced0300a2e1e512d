# `type()` with one and with three arguments, and the hooks that it runs.
def t(title, f):
    try:
        print(title, '=>', f())
    except BaseException as e:
        print(title, 'raises', type(e).__name__, e, getattr(e, '__notes__', ''))


# type() with three arguments
t(1, lambda: type())
t(2, lambda: type(1, 2))
t(3, lambda: type(1, 2, 3))
t(4, lambda: type('A', 2, 3))
t(5, lambda: type('A', (), 3))
t(6, lambda: type('A', [], {}))
t(7, lambda: type('A', (), {}, 4))
t(8, lambda: type('A', (), {}, x=4))
t(9, lambda: type(x=4))
t(10, lambda: type(1, x=4))
t(11, lambda: type('A', (), dict=4))
t(12, lambda: type(name='A', bases=(), dict={}))
t(13, lambda: type('A\0', (), {}))
t(14, lambda: type('', (), {}))
t(15, lambda: type('A.B', (), {}).__qualname__)
t(16, lambda: type('A', (1,), {}))
t(17, lambda: type('A', (None,), {}))
t(18, lambda: type('A', (type(None),), {}))
t(19, lambda: type('A', (int, int), {}))
t(20, lambda: type('A', (object, int), {}))
t(21, lambda: type('A', (), {'__qualname__': 3}))
t(22, lambda: type('A', (), {'__qualname__': 'X.Y'}).__qualname__)
t(23, lambda: type('A', (), {'__module__': 5}).__module__)
t(24, lambda: type('A', (), {'__module__': 5}))
t(25, lambda: type('A', (), {'__module__': None}))
t(26, lambda: type('A', (), {'__doc__': 5}).__doc__)
t(27, lambda: type('A', (), {'__doc__': 'x'}).__doc__)
t(28, lambda: type('A', (), {}).__doc__)
t(29, lambda: type('A', (), {'__slots__': 1}))
t(30, lambda: type.__new__())
t(31, lambda: type.__new__(3))
t(32, lambda: type.__new__(int))
t(33, lambda: type.__new__(type))
t(34, lambda: type.__new__(type, 'A', (), {}))
t(35, lambda: type.__new__(type, 'A', (), {}, z=3))
t(36, lambda: type.__new__(type, int))
class M(type): pass
t(37, lambda: M(int))
t(38, lambda: M(1))
t(39, lambda: M())
t(40, lambda: type(M('A', (), {})))
t(41, lambda: type(type('B', (M('A', (), {}),), {})))
t(42, lambda: type.__call__(type, 3))
t(43, lambda: type.__call__(int, '3'))
t(44, lambda: type.__call__())
t(45, lambda: type.__call__(3))
t(46, lambda: type.__init__(int))
t(47, lambda: type.__init__(int, 1, 2, 3))
t(48, lambda: type.__init__(int, 1, x=2))
t(49, lambda: type.__init__(int, x=2))
t(50, lambda: type.__init__(int, 1, 2, 3, x=4))
class N(type):
    def __new__(m, *a, **k): print('N', a, k); return super().__new__(m, *a, **k)
    def __init__(self, *a, **k): print('Ni', a, k); super().__init__(*a, **k)
t(51, lambda: N('A', (), {}, z=3))
class O(type):
    def __new__(m, n, b, d, **k): return super().__new__(m, n, b, d)
    def __init__(self, *a, **k): super().__init__(*a, **k)
t(52, lambda: O('A', (), {}, z=3))
class D(dict):
    def __getitem__(s, k): print('get', k); return 1
t(54, lambda: type('A', (), D(a=5)).a)
d = {'a': 1}
A = type('A', (), d)
d['b'] = 2
t(55, lambda: hasattr(A, 'b'))
t(56, lambda: (A.__dict__ == d, type(A.__dict__)))
t(57, lambda: A.__dict__.__setitem__('x', 1))
t(58, lambda: setattr(A, '__dict__', {}))
t(59, lambda: delattr(A, '__dict__'))
t(60, lambda: vars(A) == A.__dict__)
class S(str): pass
t(62, lambda: type('A', (), {'__eq__': lambda s, o: True}).__hash__)
t(63, lambda: type('A', (), {'__eq__': lambda s, o: True, '__hash__': lambda s: 3}).__hash__ is not None)
t(64, lambda: hash(type('A', (), {'__eq__': lambda s, o: True})()))
t(65, lambda: type(type('A', (), {'__new__': lambda c: 5}).__dict__['__new__']))
t(66, lambda: type(type('A', (), {'__init_subclass__': lambda c: 5, '__class_getitem__': lambda c, k: (c, k)}).__dict__['__class_getitem__']))
t(67, lambda: type('A', (), {'__class_getitem__': lambda c, k: (c, k)})[3])
t(68, lambda: type('A', (), {'__class_getitem__': 3})[3])
t(69, lambda: type('A', (), {})[3])
t(70, lambda: type('A', (), {'__class_getitem__': None})[3])
t(71, lambda: type('A', (), {'__set_name__': 3}))
class SN:
    def __set_name__(self, owner, name): print('set_name', name, owner.__name__); 1/0
t(72, lambda: type('A', (), {'x': SN(), 'y': SN()}))
class SN2:
    def __set_name__(self): pass
t(73, lambda: type('A', (), {'x': SN2()}))
class SN3:
    def __set_name__(self, owner, name):
        print(name, owner)
        setattr(owner, 'added', SN3()) if not hasattr(owner, 'added') else None
t(74, lambda: type('A', (), {'x': SN3(), 'y': SN3()}).__dict__.keys())
class SN4:
    __set_name__ = None
t(75, lambda: type('A', (), {'x': SN4()}))
class SN5:
    def __getattr__(self, n): raise KeyError(n)
t(76, lambda: type('A', (), {'x': SN5()}))
class Inst:
    def __init__(self): self.__set_name__ = lambda *a: print('inst', a)
t(77, lambda: type('A', (), {'x': Inst()}))
class IS:
    def __init_subclass__(cls, **k): print('IS', cls.__name__, k)
t(78, lambda: type('A', (IS,), {}, a=1, b=2))
t(79, lambda: type('A', (IS,), {'__init_subclass__': lambda c, **k: print('own', k)}))
class IS2(IS):
    def __init_subclass__(cls, a, **k): super().__init_subclass__(**k); print('IS2', a)
t(80, lambda: type('A', (IS2,), {}, a=1, b=2))
t(81, lambda: type('A', (IS2,), {}, b=2))
class IS3:
    __init_subclass__ = 3
t(82, lambda: type('A', (IS3,), {}))
class IS4:
    __init_subclass__ = None
t(83, lambda: type('A', (IS4,), {}))
t(84, lambda: object.__init_subclass__())
t(85, lambda: object.__init_subclass__(1))
t(86, lambda: object.__init_subclass__(a=1))
t(87, lambda: int.__init_subclass__(a=1))
class Order:
    def __init_subclass__(cls): print('init_subclass', cls.x.seen)
class SNO:
    seen = False
    def __set_name__(self, o, n): print('set'); self.seen = True
t(88, lambda: type('A', (Order,), {'x': SNO()}))
