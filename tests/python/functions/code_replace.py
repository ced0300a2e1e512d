# code.replace: another name, file, first line or flags for the same code.


def f(a, b=1, *c, d, **e):
    "doc"

    def g():
        return a, b

    return g


code = f.__code__


def show(**changes):
    try:
        replaced = code.replace(**changes)
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print([getattr(replaced, name) for name in changes], replaced == code, replaced is code)


show()
show(co_name="z")
show(co_qualname="z.q")
show(co_filename="other.py")
show(co_firstlineno=100)
show(co_name=5)
show(co_flags="x")
show(other=1)
show(co_argcount=1.5)
show(co_consts=5)
show(co_names=[1])
show(co_flags=-1)
show(co_firstlineno=-1)
show(co_firstlineno=2**40)
show(co_name=code.co_name, co_varnames=code.co_varnames, co_argcount=2)
print(code.replace(co_flags=code.co_flags | 0x100).co_flags ^ code.co_flags)
try:
    code.replace(5)
except TypeError as error:
    print(error)
print(hash(code) == hash(code.replace()), code != code.replace(), code == 5)

f.__code__ = code.replace(co_name="new", co_qualname="new.new")
print(f.__name__, f.__qualname__, f.__code__.co_name, f(1, d=2)(), f(1, d=2).__qualname__)


def fails():
    1 / 0


def entry(function):
    try:
        function()
    except ZeroDivisionError as error:
        tb = error.__traceback__.tb_next
        return tb.tb_lineno, tb.tb_frame.f_code.co_filename, tb.tb_frame.f_code.co_name


fails.__code__ = fails.__code__.replace(co_firstlineno=500, co_filename="nowhere.py", co_name="renamed")
print(entry(fails))


def generator():
    yield 1
    yield 2


g = generator()
print(next(g))
generator.__code__ = generator.__code__.replace(co_name="other")
print(next(g), g.gi_code.co_name, generator().gi_code.co_name, list(generator()))
