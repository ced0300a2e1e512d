# An exception that a statement lets go on gets no new entry for its frame, wherever it has been since.
import sys


def n(e):
    entries = []
    tb = e.__traceback__
    while tb:
        entries.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return [entry for entry in entries if "run_" not in entry[0]]


class M:
    def __enter__(self): pass
    def __exit__(self, t, v, tb):
        try: raise v
        except BaseException as e: pass
        v.__traceback__ = tb
def a():
    with M(): 1/0
try: a()
except Exception as e: print(n(e))
try:
    with M(): 1/0
except Exception as e: print(n(e))
def again(e):
    try: raise e
    except: pass
def f():
    try: 1/0
    finally:
        again(sys.exception())
try: f()
except Exception as e: print(n(e))
def g():
    try: 1/0
    except again(sys.exception()) or KeyError: pass
try: g()
except Exception as e: print(n(e))
def gen():
    with M():
        yield 1/0
try: next(gen())
except Exception as e: print(n(e))
def gen2():
    try: 
        yield 1
        1/0
    finally: again(sys.exception()); yield 2
x = gen2(); next(x); next(x)
try: next(x)
except Exception as e: print(n(e))
class AM:
    async def __aenter__(self): pass
    async def __aexit__(self, t, v, tb):
        try: raise v
        except BaseException as e: pass
        v.__traceback__ = tb
async def am():
    async with AM(): 1/0
try: am().send(None)
except Exception as e: print(n(e))
def h():
    try:
        try: 1/0
        except KeyError: pass
    except ValueError: pass
try: h()
except Exception as e: print(n(e))
def k():
    try: 1/0
    except Exception as e:
        again(e)
        raise
try: k()
except Exception as e: print(n(e))
def l():
    try: 1/0
    except* KeyError: pass
try: l()
except Exception as e: print(n(e))
