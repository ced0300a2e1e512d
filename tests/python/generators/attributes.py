# gi_running, gi_suspended, gi_yieldfrom, gi_frame and gi_code in each state.
import sys


def inner():
    print("inner:", g.gi_running, g.gi_suspended, g.gi_yieldfrom, sys._getframe().f_back is g.gi_frame)
    yield 1
    yield 2
    return "inner result"


def outer(a, b=2):
    print("outer:", g.gi_running, g.gi_suspended, g.gi_yieldfrom, sys._getframe() is g.gi_frame)
    yield 0
    local = yield from inner()
    yield from [local]


def show(generator):
    frame = generator.gi_frame
    where = None if frame is None else (frame.f_lineno - frame.f_code.co_firstlineno, sorted(frame.f_locals.items()))
    delegate = generator.gi_yieldfrom
    print(generator.gi_running, generator.gi_suspended, type(delegate).__name__, where, generator.gi_code.co_name)


g = outer(1)
show(g)
for expected in range(4):
    print(next(g))
    show(g)
print(next(g, "end"))
show(g)
print(g.gi_frame, g.gi_yieldfrom, g.gi_code is outer.__code__)

g = outer(1)
g.close()
show(g)
g = outer(1)
next(g)
next(g)
held = g.gi_yieldfrom
print(held.gi_frame.f_back, g.gi_frame.f_back)
g.close()
show(g)
show(held)

for name in ("gi_running", "gi_suspended", "gi_yieldfrom", "gi_frame", "gi_code"):
    try:
        setattr(g, name, 1)
    except AttributeError as error:
        print(error)
try:
    g.new = 1
except AttributeError as error:
    print(error)
for make in (lambda: type(g)(), lambda: type("Sub", (type(g),), {})):
    try:
        make()
    except TypeError as error:
        print(error)
expression = (x for x in range(3))
print(list(expression.gi_frame.f_locals))
print(type(g)[int, str, None])
