import sys
def show(f):
    try: f()
    except BaseException as e: sys.excepthook(type(e), e, e.__traceback__)
def ev(src, **ns):
    try: exec(src, ns)
    except BaseException as e: sys.excepthook(type(e), e, e.__traceback__)
class Foo:
    blech = None
    bluch = 1
    def __init__(self): self.zarr = 1; self._priv = 2
    def meth(self): return self.blec
    def m2(self): return zarr
    def m3(self): return meth()
    def m4(self): return self.priv
    @classmethod
    def c(cls): return blech
f = Foo()
for n in ['blec', 'bluhc', 'Zarr', 'priv', '_pri', 'xxxxxxx', 'b', 'BLECH', 'metH', 'me', '__inti__', 'blach', 'z', 'zarrrrr']:
    show(lambda: getattr(f, n))
for m in ['meth','m2','m3','m4','c']: show(getattr(f, m))
show(lambda: [].apend)
show(lambda: 'a'.uper())
show(lambda: (1).rael)
show(lambda: {}.item())
show(lambda: sys.exut)
show(lambda: int.frm_bytes)
show(lambda: None.foo)
show(lambda: f.blech.x)
show(lambda: print.__nam__)
show(lambda: setattr((1), 'reel', 1))
show(lambda: delattr(f, 'zar'))
class NoDir:
    def __dir__(self): raise ValueError
    def __getattr__(self, n): raise AttributeError(n)
show(lambda: NoDir().foo)
class GA:
    abc = 1
    def __getattr__(self, n): raise AttributeError(f'custom {n}', name=n, obj=self)
show(lambda: GA().abd)
class SL: __slots__ = ('alpha',)
s = SL()
show(lambda: s.alph)
show(lambda: setattr(s, 'alhpa', 1))
show(lambda: s.alpha)
class Prop:
    @property
    def value(self): return self.valeu
show(lambda: Prop().value)
class Wrap:
    def __init__(self): self.inner = f
w = Wrap()
show(lambda: w.blech)
show(lambda: w.meth)
e = NameError('m', name='prnt')
show(lambda: (_ for _ in ()).throw(e))
def raiser(): raise NameError("name 'foo' is not defined", name='prin')
show(raiser)
def raiser(): raise AttributeError("m", name='blec', obj=f)
show(raiser)
def raiser(): raise ImportError("m", name='sys', name_from='exut')
show(raiser)
def raiser(): raise AttributeError("m", name=5, obj=f)
show(raiser)
