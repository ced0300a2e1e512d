# OSError takes two to five arguments apart; classes that have their own __new__ or __init__ decide who does it.
def attempt(f, *a, **k):
    try: r = f(*a, **k); print(repr(r) if not isinstance(r, str) else r)
    except BaseException as e: print(type(e).__name__, e)
def show(e): return (type(e).__name__, e.args, e.errno, e.strerror, e.filename, e.filename2, str(e), repr(e))
for a in [(), (1,), (1,'x'), (1,'x','f'), (1,'x','f',3), (1,'x','f',3,'g'), (1,'x','f',None,'g'), (1,'x','f',3,'g',6), ('a','b'), ('a','b','c'), (None,None), (1,None), (None, 'x'), (1,'x',None), (1,'x',5), (1,'x',b'f'), (999999, 'x'), (1.0, 'x'), (True, 'x'), ('1','x'), (1,'x','f',None)]:
    attempt(lambda: show(OSError(*a)) if a[:1] != (1,) or len(a) < 2 else show(OSError(*((999,)+a[1:]))))
attempt(lambda: OSError(x=1))
attempt(lambda: OSError(1, 'a', x=1))
attempt(lambda: FileNotFoundError(5,'a'))
attempt(lambda: type(FileNotFoundError(1,'x')))
attempt(lambda: show(FileNotFoundError('a', 'b', 'c')))
e = OSError(999, 's', 'f')
attempt(lambda: e.__reduce__())
e = OSError(999,'s','f',None,'g')
attempt(lambda: e.__reduce__())
e = OSError(999,'s')
attempt(lambda: e.__reduce__())
e.x=1
attempt(lambda: e.__reduce__())
e=OSError('a')
attempt(lambda: e.__reduce__())
e = OSError(999, 's', 'f')
e.errno = 5
e.strerror='n'
e.filename='z'
attempt(lambda: show(e))
del e.errno
attempt(lambda: (e.errno, str(e)))
del e.filename
attempt(lambda: (e.filename, str(e)))
e.filename=None
attempt(lambda: str(e))
e = OSError(999, 's', 'f', None, 'g')
attempt(lambda: str(e))
del e.filename
attempt(lambda: str(e))
b = BlockingIOError(999, 'x', 5)
attempt(lambda: (b.characters_written, b.args, b.filename, str(b)))
attempt(lambda: BlockingIOError(1,'x').characters_written)
b.characters_written=7
attempt(lambda: b.characters_written)
attempt(lambda: setattr(b, 'characters_written', 'a'))
attempt(lambda: delattr(b, 'characters_written'))
attempt(lambda: b.characters_written)
attempt(lambda: delattr(b, 'characters_written'))
attempt(lambda: OSError(999,'x').characters_written)
attempt(lambda: BlockingIOError(999,'x','5').characters_written)
o=OSError()
o.characters_written=3
attempt(lambda: o.characters_written)
attempt(lambda: setattr(o, 'characters_written', 1.5))
attempt(lambda: setattr(o,'characters_written', 2**70))
attempt(lambda: BlockingIOError(999,'x',-5).characters_written)
attempt(lambda: BlockingIOError(999,'x',2**70))
class Sub(OSError): pass
attempt(lambda: show(Sub(1,'x','f')))
attempt(lambda: type(Sub(2,'x')))
class SubInit(OSError):
    def __init__(self, *a, **k): print('init', a, k); super().__init__('q', 'w', 'e')
attempt(lambda: show(SubInit(1,2, k=3)))
class SubInitNoSuper(OSError):
    def __init__(self, *a, **k): pass
attempt(lambda: show(SubInitNoSuper(1,'b', 'c')))
attempt(lambda: repr(SubInitNoSuper(1,'b','c')))
class SubNew(OSError):
    def __new__(cls, *a, **k): print('new', a, k); return super().__new__(cls, 9, 'nine', 'f')
attempt(lambda: show(SubNew(1,2)))
class SubBoth(OSError):
    def __new__(cls, *a, **k): return super().__new__(cls, 9, 'nine', 'f')
    def __init__(self, *a, **k): print('binit', a); super().__init__('z')
attempt(lambda: show(SubBoth(1,2)))
class SubBoth2(OSError):
    def __new__(cls, *a, **k): return super().__new__(cls, 9, 'nine', 'f')
    def __init__(self, *a, **k): pass
attempt(lambda: show(SubBoth2(1,2)))
