def kw(**k): return k
def st(*a, **k): return a, k
def dflt(a, b=2, c=3): return a, b, c
def fw(*a, **k): return dflt(*a, **k)
def turns(f, *a, **k):
    for _ in range(130):
        try: r = f(*a, **k)
        except TypeError as e: r = str(e)
    return r
print(turns(fw, 1, c=3), turns(fw, c=1, a=2), turns(fw, 1, 2, 3), turns(fw), turns(fw, 1, d=3), turns(fw, 1, a=2), turns(kw, a=1), turns(kw, 1), turns(kw, 1, 2, b=3), turns(kw, 1, 2, 3, 4), turns(st), turns(st, 1, 2, 3, 4, x=5), turns(st, **{"é": 1}))
def only(*a): return a
print(turns(only, 1, 2), turns(only, x=1), turns(only), turns(only, 1, x=2))
k = kw(a=1); k["b"] = 2; del k["a"]; print(k, kw(), kw(**{}), kw(**k) is k, kw(**k) == k)
t = (1, 2); print(only(*t) == t, [only(*[1, 2]), only(*"ab")])
def deep(*a, **k): return deep(*a, **k)
try: deep(1, x=2)
except RecursionError as e: print(e)
def gen(*a, **k):
    x = y = z = w = v = 1
    yield a, k, x + y + z + w + v
print(turns(lambda *a, **k: list(gen(*a, **k)), 1, q=2), list(gen(1, 2)), list(gen(1, 2, 3)), list(gen()))
def gen2(a, b=2, *, c=3):
    yield a, b, c
print([list(gen2(1)), list(gen2(1, 5)), list(gen2(1, c=9))], turns(gen2))
