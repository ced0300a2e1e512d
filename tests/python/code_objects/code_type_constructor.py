from types import CodeType


def model(a, b=2):
    c = a + b
    return c


def arguments(code):
    names = "argcount posonlyargcount kwonlyargcount nlocals stacksize flags code consts names varnames"
    rest = "filename name qualname firstlineno linetable exceptiontable freevars cellvars"
    return [getattr(code, "co_" + name) for name in (names + " " + rest).split()]


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


values = arguments(model.__code__)
copy = CodeType(*values)
print(copy == model.__code__, copy is model.__code__)
values[11:14] = ["renamed", "qualified", 100]
other = CodeType(*values[:16])
print(other.co_name, other.co_qualname, other.co_firstlineno, other == copy)
model.__code__ = other
print(model(1), model.__code__.co_name, model.__name__)
show(lambda: CodeType())
show(lambda: CodeType(*values, 1, 2))
show(lambda: CodeType(*values[:6], "text", *values[7:]))
show(lambda: CodeType(x=1))
