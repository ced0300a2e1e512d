# `__build_class__`, which class statements call: metaclasses, `__prepare__`, the `__class__` cell, bases that are no classes.
def t(title, f):
    try:
        print(title, '=>', f())
    except BaseException as e:
        print(title, 'raises', type(e).__name__, e, getattr(e, '__notes__', ''))


b = __build_class__
t('bc', lambda: b)
t('0', lambda: b())
t('1', lambda: b(1))
t('1', lambda: b(lambda: 1))
t('2', lambda: b(1, 'a'))
t('2', lambda: b(lambda: 1, 2))
t('2', lambda: b(lambda: 1, 'A'))
t('2', lambda: b(lambda: 1, 'A', int).__mro__)
t('2', lambda: b(lambda x: 1, 'A', int).__mro__)
t('k', lambda: b(lambda: 1, 'A', int, foo=1).__mro__)
t('k', lambda: b(func=lambda: 1, name='A'))
t('k', lambda: b(lambda: 1, 'A', metaclass=lambda *a, **k: (a, k)))
t('k', lambda: b(lambda: 1, 'A', 3, metaclass=lambda *a, **k: (a, k), z=3))
def body():
    global g
    g = locals()
    x = 1
    return 5
t('body', lambda: vars(b(body, 'A')))
print(g)
class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        ns.pop('__classcell__', None)
        return super().__new__(m, name, bases, ns)
def f():
    class A(metaclass=Meta):
        def m(self): return __class__
t('nocell', f)
class Meta2(type):
    def __new__(m, name, bases, ns, **kw):
        x = type.__new__(m, name, bases, dict(ns))
        return type.__new__(m, name, bases, dict(ns))
def f():
    class A(metaclass=Meta2):
        def m(self): return __class__
t('twice', f)
class Meta3(type):
    def __new__(m, name, bases, ns, **kw):
        type.__new__(m, name, bases, dict(ns))
        ns.pop('__classcell__')
        return type.__new__(m, name, bases, ns)
def f():
    class A(metaclass=Meta3):
        def m(self): return __class__
t('other', f)
class Meta4(type):
    def __new__(m, name, bases, ns, **kw):
        ns['__classcell__'] = 3
        return type.__new__(m, name, bases, ns)
def f():
    class A(metaclass=Meta4):
        def m(self): return __class__
t('bad', f)
class Meta5(type):
    def __new__(m, name, bases, ns, **kw):
        return None
def f():
    class A(metaclass=Meta5):
        def m(self): return __class__
    return A
t('none', f)
def f():
    class A:
        __classcell__ = None
t('cc', f)
def f():
    class A:
        __classdictcell__ = None
t('cdc', f)
for P in (lambda *a, **k: 3), (lambda *a, **k: []), (lambda *a: {}), (lambda: {}), 5:
    def f():
        class M(type): __prepare__ = P
        class A(metaclass=M): pass
        return A
    t('prep', f)
def f():
    class M(type): 
        @staticmethod
        def __prepare__(*a, **k): return 3
    class A(metaclass=M): pass
    return A
t('prep', f)
class Cal:
    def __prepare__(self, *a, **k): print('prep', a, k); return {'z': 1}
    def __call__(self, *a, **k): return a, k
def f():
    class A(int, metaclass=Cal(), kk=3): y = 1
    return A
t('callable', f)
def f():
    class A(metaclass=5): y = 1
    return A
t('int', f)
def f():
    def ns(n, b, d): return d
    class A(metaclass=ns): y = 1
    return A
t('func', f)
class MA(type): pass
class MB(type): pass
class A(metaclass=MA): pass
class B(metaclass=MB): pass
def f():
    class C(A, B): pass
t('conf', f)
def f():
    class C(A, metaclass=MB): pass
t('conf', f)
def f():
    class C(A, metaclass=type): pass
    return type(C)
t('ok', f)
def f():
    class C(1): pass
t('1', f)
def f():
    class C(None): pass
t('1', f)
def f():
    class C('x', 'y', {}): pass
t('1', f)
def f():
    class C(bool): pass
t('1', f)
def f():
    class C(A, A): pass
t('dup', f)
def f():
    class C(object, A): pass
t('mro', f)
def f():
    class C(*[int], **{'a': 1}): pass
t('kw', f)
def f():
    class C(**{'metaclass': MA}): pass
    return type(C)
t('kw', f)
def f():
    class C(metaclass=MA, **{'metaclass': MA}): pass
    return type(C)
t('kw', f)
def f():
    class C(**{1: MA}): pass
    return type(C)
t('kw', f)
def f():
    class C(a=1, **{'a': MA}): pass
    return type(C)
t('kw', f)
def f():
    class C(**3): pass
t('kw', f)
def f():
    class C(*3): pass
t('kw', f)
class ME:
    def __repr__(self): return 'ME()'
    def __mro_entries__(self, bases): print('ME', bases); return (int, str) if self.k is None else self.k
    def __init__(self, k=None): self.k = k
t('me', lambda: type('X', (ME(),), {}))
for k in (), (int,), [int], None, (3,), (A, int):
    def f():
        class C(ME(k)): pass
        return C.__mro__, C.__orig_bases__, C.__bases__
    t('me', f)
