import sys
def show(f):
    try: f()
    except BaseException as e: sys.excepthook(type(e), e, e.__traceback__)
def ev(src, **ns):
    try: exec(src, ns)
    except BaseException as e: sys.excepthook(type(e), e, e.__traceback__)
# names
def g():
    somevar = 1
    return somvar
show(g)
show(lambda: pritn)
show(lambda: Tru)
show(lambda: none)
show(lambda: true)
show(lambda: ValueErrr)
show(lambda: x_x_x)
show(lambda: math.x)
show(lambda: collections)
show(lambda: tim)
show(lambda: sis)
def g2():
    if 0: vvv = 1
    print(vvv)
show(g2)
def g3():
    print(vv2)
    vv2 = 3
show(g3)
def outer():
    def inner(): return freevar
    inner()
    freevar = 1
show(outer)
def h():
    del sommm
    sommm=1
show(h)
