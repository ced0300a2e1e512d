def f():
    x = [1]
    y = x
    del x
    try:
        x
    except UnboundLocalError as error:
        print(error)
    x = "again"
    return x, y


print(f())


def closure():
    v = 1
    def get():
        return v
    print(get())
    del v
    try:
        get()
    except NameError as error:
        print(error)
    v = 2
    return get()


print(closure())
for name in ("p", "q"):
    globals()[name] = name * 2
print(p, q)
del p
try:
    p
except NameError as error:
    print(error)


class C:
    a = 1
    del a
    try:
        a
    except NameError as error:
        b = str(error)


print(C.b, hasattr(C, "a"))
