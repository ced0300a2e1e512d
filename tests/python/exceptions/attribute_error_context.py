# An AttributeError raised without a name by a hook of the program gets the name and object of the access.
import sys
def show(f):
    try: f()
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, 'name', '-'), type(getattr(e, 'obj', None)).__name__)
        sys.excepthook(type(e), e, e.__traceback__)
class A:
    blech = None
    def __getattr__(self, attr): raise AttributeError()
class B:
    blech = None
    def __getattr__(self, attr): raise AttributeError
class C:
    blech = None
    def __getattr__(self, attr): raise AttributeError('custom', 5)
class D:
    blech = None
    def __getattribute__(self, attr): raise AttributeError(attr + '!', name='given')
class P:
    valu = 1
    @property
    def value(self): raise AttributeError('no value')
class G:
    class Desc:
        def __get__(self, o, t): raise AttributeError('desc')
    blech = 1
    bluch = Desc()
for c in (A, B, C, D):
    show(lambda: c().bluch)
    show(lambda: getattr(c(), "bluch"))
    show(lambda: c().bluch())
show(lambda: G().bluch)
show(lambda: getattr(G(), "bluch"))
show(lambda: P().value)
class Sub(AttributeError): pass
class E:
    foo_bar = 1
    def __getattr__(self, n): raise Sub('sub')
show(lambda: E().foobar)
class M(type):
    def __getattr__(cls, n): raise AttributeError('meta')
class WithMeta(metaclass=M): zork = 1
show(lambda: WithMeta.zorg)
e = AttributeError('outside'); print(e.name, e.obj)
class Reuse:
    zz = 1
    def __getattr__(self, n): raise e
show(lambda: Reuse().zzz); print(e.name, type(e.obj))
show(lambda: hasattr(Reuse(), 'q')); print(e.name)
