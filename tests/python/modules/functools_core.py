from functools import *
import functools
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
t(lambda: reduce(lambda a,b:a+b,[1,2,3])); t(lambda: reduce(lambda a,b:a+b,[],5)); t(lambda: reduce(lambda a,b:a+b,[])); t(lambda: reduce(max, 3)); t(lambda: reduce(max))
t(lambda: reduce(lambda a,b:a+b,[1,2,3], initial=3))
p=partial(int, base=2)
t(lambda: p('101')); t(lambda: (p.func, p.args, p.keywords)); t(lambda: p); t(lambda: partial()); t(lambda: partial(3))
t(lambda: partial(print,1,2,sep='-')(3,sep='+'))
class A:
    m=partial(lambda *a: a, 1)
    @lru_cache
    def f(self, x): return (x,)
t(lambda: len(A().m(2)))
a=A(); t(lambda: a.f(1) is a.f(1)); t(lambda: A.f.cache_info())
@lru_cache(maxsize=2)
def f(x, y=0):
    "doc"
    calls.append(x); return x*2
calls=[]
t(lambda: [f(1),f(2),f(1),f(3),f(2),f(1)]); t(lambda: (calls, f.cache_info(), f.cache_parameters(), f.__name__, f.__doc__, f.__wrapped__.__name__))
f.cache_clear(); t(lambda: f.cache_info()); t(lambda: f([])); t(lambda: (f(1,y=2), f(1,2), f.cache_info()))
@cache
def fib(n): return n if n<2 else fib(n-1)+fib(n-2)
t(lambda: (fib(80), fib.cache_info()))
@lru_cache(maxsize=0)
def g(x): return x
t(lambda: (g(1), g(1), g.cache_info()))
@lru_cache(typed=True)
def h(x): return type(x)
t(lambda: (h(1), h(1.0), h(True), h.cache_info()))
t(lambda: lru_cache(3.5)); t(lambda: lru_cache('a'))
def deco(fn):
    @wraps(fn)
    def w(*a): "wdoc"; return fn(*a)
    return w
@deco
def orig(x): "odoc"; return x
orig.attr=1
k=cmp_to_key(lambda a,b: b-a)
t(lambda: (WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES))
@lru_cache
def err(x): raise ValueError(x)
t(lambda: err(1)); t(lambda: err.cache_info())
