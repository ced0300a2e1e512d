# with: the lookup of __enter__ and __exit__, their order, suppression, several items, all kinds of targets.
import sys
def show(f):
    try: print(f())
    except BaseException as e: sys.excepthook(type(e), e, e.__traceback__)
class NoExit:
    def __enter__(self): return 1
class NoEnter:
    def __exit__(self, *a): pass
class Neither: pass
class Async:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
class InstanceOnly:
    def __init__(self): self.__enter__ = lambda: 1; self.__exit__ = lambda *a: None
def w(m):
    with m: pass
def w2(m):
    with m as x, m as y: pass
for c in (NoExit, NoEnter, Neither, Async, InstanceOnly): show(lambda: w(c()))
show(lambda: w(5)); show(lambda: w(None)); show(lambda: w2(Neither()))
log = []
class L:
    def __init__(self, n, enter=None, exit=None, ret=None): self.n=n; self.e=enter; self.x=exit; self.ret=ret
    def __getattribute__(self, name):
        if name.startswith('__'): log.append(('inst', name))
        return object.__getattribute__(self, name)
    @property
    def __enter__(self): log.append((self.n, 'get enter')); return lambda: (log.append((self.n,'enter')), self.e and self.e())[0] or self
    @property
    def __exit__(self): log.append((self.n, 'get exit')); return lambda *a: (log.append((self.n, 'exit', a[0] and a[0].__name__)), self.x and self.x())[1] or self.ret
def run(*items):
    log.clear()
    try:
        with items[0] as a, items[1] as b:
            log.append('body'); 
            raise KeyError('body')
    except BaseException as e: log.append(repr(e) + repr(e.__context__))
    return log[:]
def boom(): raise ValueError('boom')
print(run(L(1), L(2))); print(run(L(1, ret=True), L(2))); print(run(L(1), L(2, ret=True))); print(run(L(1), L(2, enter=boom))); print(run(L(1, ret=1), L(2, enter=boom))); print(run(L(1, exit=boom), L(2))); print(run(L(1, exit=boom), L(2, exit=boom))); print(run(L(1, ret=1), L(2, exit=boom)))
class BadBool:
    def __bool__(self): raise OSError('bool')
print(run(L(1), L(2, ret=BadBool())))
# targets
class CM:
    def __enter__(self): return (1, (2, 3))
    def __exit__(self, *a): log.append(a[0]); return a[0] is not None
class O: pass
o = O(); d = {}; l = [0,0]
with CM() as (a, (b, c)): print(a,b,c)
with CM() as o.x, CM() as d['k'], CM() as l[0], CM() as [p, *q]: print(o.x, d, l, p, q)
log.clear()
with CM() as (a, b, c): print('not reached')
print(log)
log.clear()
with CM() as o.x.y: print('not reached')
print(log)
with (CM() as a, CM() as b,): print(a, b)
with (CM(), CM()): print('tuple form')
with (CM()) as z: print(z)
with ((CM())) as z, (CM()) as y: print(z)
def ret():
    for i in range(3):
        with CM():
            if i == 1: continue
            if i == 2: return i
            raise ValueError
print(ret())
def gen():
    with CM() as x:
        y = yield x
        yield y
    yield 'after'
g = gen(); print(next(g), g.send(5), g.throw(KeyError), list(g))
class X:
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        print(t, v, tb.tb_lineno if tb else None, sys.exception() is v)
        return False
def f():
    with X():
        with X():
            1/0
show(f)
class Raise:
    def __enter__(self): return self
    def __exit__(self, t, v, tb): raise v
show(lambda: w3())
def w3():
    with Raise():
        1/0
show(w3)
class RaiseNew:
    def __enter__(self): return self
    def __exit__(self, t, v, tb): raise KeyError('new') from v
def w4():
    with RaiseNew():
        1/0
show(w4)
class WrongArgs:
    def __enter__(self, x): pass
    def __exit__(self): pass
show(lambda: w(WrongArgs()))
class WrongExit:
    def __enter__(self): pass
    def __exit__(self): pass
show(lambda: w(WrongExit()))
def w5():
    with WrongExit():
        1/0
show(w5)
class Dyn:
    def __enter__(self): Dyn.__exit__ = lambda *a: print('replaced'); return self
    def __exit__(self, *a): print('original')
with Dyn(): pass
class Stat:
    @staticmethod
    def __enter__(): return 'static'
    @classmethod
    def __exit__(cls, *a): print(cls.__name__, len(a))
with Stat() as s: print(s)
def multi():
    with (X() as a,
          X() as b,
          Neither() as c):
        pass
show(multi)
