class M:
    def __enter__(self): return self
    def __exit__(self, *a): self.a = a; return True
class M2:
    def __enter__(self): return self
    def __exit__(self, t, v): return True
class M3:
    def __enter__(self): return self
    def __exit__(self, t, v, tb, x=5): self.a = (t, v, x); return True
for C in (M, M2, M3):
    for _ in range(100):
        try:
            with C() as c: 1 / 0
        except TypeError as e: print(e) if _ == 99 else None
    print(getattr(c, "a", None) and [str(z)[:30] for z in c.a[:2]])
