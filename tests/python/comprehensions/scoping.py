x = 10
values = [x for x in range(3)]
print(x)


def f(n):
    squares = [n * i for i in range(3)]
    i = "untouched"
    doubled = [i for i in squares]
    return squares, i, doubled, [n for n in range(2)], n


print(f(5))


def g():
    fs = [lambda: i for i in range(3)]
    return [h() for h in fs], [h() for h in [lambda i=i: i for i in range(3)]]


print(g())


class C:
    items = [1, 2]
    first = [i for i in items]
    try:
        second = [items for i in range(1)]
    except NameError as error:
        second = str(error)


print(C.first, C.second, hasattr(C, "i"))


def outer():
    y = 1

    def inner():
        return [y + k for k in range(2)]

    y = 100
    return inner()


print(outer())
try:
    print([undefined_name for _ in range(1)])
except NameError as error:
    print(error)
print([[j for j in range(i)] for i in range(3)], "i" in globals(), "j" in globals())


def unbound():
    try:
        return [z for _ in range(1)]
    except NameError as error:
        return type(error).__name__, str(error)
    z = 1


print(unbound())
