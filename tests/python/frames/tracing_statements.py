# Which events a trace function gets from each kind of statement, with lines relative to the function.
import sys
events = []
def tracer(frame, event, arg):
    if frame.f_globals is not globals():
        return None
    events.append((frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, event, type(arg).__name__ if event != 'exception' else (arg[0].__name__, str(arg[1]))))
    return tracer
def show(f, *a):
    events.clear()
    sys.settrace(tracer)
    try: f(*a)
    except Exception as e: print('raised', repr(e))
    finally: sys.settrace(None)
    print('==', f.__name__)
    for e in events: print('  ', e)
def a():
    x = 1
    y = 2; z = 3
    if x:
        pass
    elif y:
        x = 2
    return x
def b(n):
    """doc"""
    for i in range(n):
        x = i
    else:
        x = 5
    while n:
        n -= 1
    return [i for i in range(2)]
def c():
    try:
        1 / 0
    except KeyError:
        pass
    except ZeroDivisionError as e:
        x = 1
    finally:
        y = 2
def d():
    def inner(x):
        raise ValueError(x)
    inner(3)
def gen(n):
    for i in range(n):
        yield i
    return
def e():
    for x in gen(2):
        y = x
    z = (lambda q: q + 1)(2)
    return sum(k for k in (1, 2))
class CM:
    def __enter__(self): return self
    def __exit__(self, *a):
        return True
def f():
    with CM() as m:
        x = 1
        raise KeyError('a')
    class K:
        "doc"
        v = 1
        def m(self):
            pass
    K().m()
def g(x):
    match x:
        case 1:
            y = 1
        case 2 | 3:
            y = 2
        case _:
            y = 3
    return y
def h():
    i = 0
    while True:
        i += 1
        if i < 3:
            continue
        break
    del i
    assert True
    import os
    global zz
    zz = 1
    @staticmethod
    def dec():
        pass
async def co():
    return 1
def k():
    c = co()
    try:
        c.send(None)
    except StopIteration:
        pass
    try:
        try:
            raise ValueError
        except ValueError:
            raise
    except ValueError:
        pass
for fn in (a, c, d, e, f, h, k): show(fn)
show(b, 2); show(g, 1); show(g, 3); show(g, 9)
