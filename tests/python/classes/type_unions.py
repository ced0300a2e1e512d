# int | str: making unions, comparing, isinstance, errors.
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        print(type(e).__name__, e, *getattr(e, '__notes__', ''))
    else:
        print(r)


Un = type(int | str)
U = int | str
t(lambda: U); t(lambda: type(U)); t(lambda: int | None); t(lambda: None | int); t(lambda: int | int); t(lambda: int | str | int); t(lambda: (int | str) | (str | bool)); t(lambda: U.__args__); t(lambda: U == str | int); t(lambda: U == int | str); t(lambda: hash(U) == hash(str | int)); t(lambda: U != int); t(lambda: U == 3)
t(lambda: isinstance(1, U)); t(lambda: isinstance(1.0, U)); t(lambda: issubclass(bool, U)); t(lambda: issubclass(float, U)); t(lambda: isinstance(None, int | None)); t(lambda: issubclass(type(None), int | None)); t(lambda: isinstance([], int | list[int])); t(lambda: issubclass(list, int | list[int])); t(lambda: isinstance(1, int | list[int])); t(lambda: isinstance(1, (str, int | None)))
t(lambda: int | 3); t(lambda: 3 | int); t(lambda: int | 'x'); t(lambda: 'x' | int); t(lambda: U | 3); t(lambda: list[int] | int); t(lambda: int | list[int]); t(lambda: list[int] | None); t(lambda: list[int] | list[str]); t(lambda: list[int] | list[int]); t(lambda: int | ...); t(lambda: None | None); t(lambda: list[int] | 3)
class A: pass
class M(type):
    def __or__(cls, o): return 'M or'
    def __ror__(cls, o): return 'M ror'
class B(metaclass=M): pass
t(lambda: A | int); t(lambda: A | B); t(lambda: B | A); t(lambda: B | 3); t(lambda: 3 | B); t(lambda: int | B)
t(lambda: Un); t(lambda: Un(int, str)); t(lambda: Un[int, str]); t(lambda: type(U).__name__ + type(U).__module__ + type(U).__qualname__)
t(lambda: U.__origin__); t(lambda: U.__parameters__); t(lambda: U.__name__); t(lambda: U.__qualname__); t(lambda: U.__module__); t(lambda: U.__doc__ is None)
t(lambda: U()); t(lambda: U.foo); t(lambda: U[int])
def f(): U.x = 1
t(f)
def f():
    class C(U): pass
t(f)
def f():
    class C(type(U)): pass
t(f)
t(lambda: {U: 1}[str | int]); t(lambda: bool(U)); t(lambda: repr(A | None)); t(lambda: repr(list[int] | None | A)); t(lambda: str(int | str)); t(lambda: int.__or__(int, str)); t(lambda: type.__or__(int, str)); t(lambda: type.__ror__(int, str)); t(lambda: type.__or__(int, 3)); t(lambda: isinstance(U, type)); t(lambda: isinstance(int | str, Un))
t(lambda: max | int); t(lambda: A() | int); t(lambda: U < 3)
x = int
x |= str
t(lambda: x)
