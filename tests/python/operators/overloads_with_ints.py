log = []
class V:
    def __init__(self, x): self.x = x
    def __add__(self, o): log.append(("add", o)); return V(self.x + o) if isinstance(o, int) and o < 1000 else NotImplemented
    def __radd__(self, o): log.append(("radd", o)); return V(self.x + o) if isinstance(o, int) and o < 1000 else NotImplemented
    def __mul__(self, o): log.append(("mul", o)); return NotImplemented
    def __rmul__(self, o): log.append(("rmul", o)); return NotImplemented
    def __sub__(self, o): raise ValueError("no")
class N(int):
    def __add__(self, o): return "N+"
    def __radd__(self, o): return "+N"
class W(V):
    __radd__ = None
class S:
    def __getitem__(self, i): return i
    def __rmul__(self, n): return "rmul"
class I:
    def __iadd__(self, o): return "iadd"
    def __add__(self, o): return "add"
def ops(a, b):
    out = []
    for f in (lambda: a + b, lambda: b + a, lambda: a * b, lambda: b * a, lambda: a - b):
        try: r = f()
        except Exception as e: r = f"{type(e).__name__}: {e}"
        out.append(getattr(r, "x", r))
    try:
        c = a; c += b; r = c
    except Exception as e: r = f"{type(e).__name__}: {e}"
    out.append(getattr(r, "x", r))
    try:
        c = b; c *= a; r = c
    except Exception as e: r = f"{type(e).__name__}: {e}"
    out.append(getattr(r, "x", r))
    return out
def add(a, b): return a + b
def mul(a, b): return a * b
def iadd(a, b):
    a += b
    return a
def imul(a, b):
    a *= b
    return a
def attempt(f, a, b):
    try: r = f(a, b)
    except Exception as e: return f"{type(e).__name__}: {e}"
    return getattr(r, "x", r) if not isinstance(r, (V, )) else ("V", r.x)
import sys
for a, b in [(V(1), 2), (3, V(1)), (V(1), V(2)), (V(1), 5000), (5000, V(2)), (V(1), True), (V(1), N(4)), (N(4), V(1)), (W(1), 2), (2, W(1)), (S(), 3), (3, S()), (I(), 2), (2, I()), (V(1), "s"), ("s", V(1)), (V(1), 1.5), ([1], V(2)), (V(1), 10**30), (V(1), None)]:
    for f in (add, mul, iadd, imul):
        results = {attempt(f, a, b) for _ in range(150)}
        print(f.__name__, type(a).__name__, type(b).__name__, results)
print(len(log), log[-1][0])
def first(n):
    v = V(1)
    for i in range(n):
        v = v + 1
        v = 1 + v
        v += 1
    return v.x
print(first(500))
V.__add__ = lambda self, o: V(0)
print(first(500))
del V.__radd__
try: first(3)
except TypeError as e: print(e)
def tb():
    v = V(1)
    def g(a, b): return a - b
    for i in range(200):
        try: g(v, 1)
        except ValueError as e:
            t = e.__traceback__; n = []
            while t: n.append((t.tb_frame.f_code.co_name, t.tb_lineno)); t = t.tb_next
    print(n)
tb()
