# What run hands on, and what it refuses.
import contextvars
c = contextvars.copy_context()
def f(*a, **k): return a, k
print(c.run(f), c.run(f, 1), c.run(f, 1, 2, x=3), c.run(f, x=1), c.run(len, [1]), c.run(f, callable=3), c.run(f, 3, self=4))
for g in (lambda: c.run(), lambda: c.run(x=1), lambda: c.run(3), lambda: c.run(f, **{'x': 1}), lambda: c.run(*[f, 1]), lambda: c.run(c.run, f), lambda: contextvars.Context.run(c, f, 1), lambda: contextvars.Context.run(), lambda: contextvars.Context.run(3, f)):
    try: print(g())
    except Exception as e: print(type(e).__name__, str(e).split(' at 0x')[0])
