def append(item, to=[]):
    to.append(item)
    return to


print(append(1), append(2), append(3, []), append(4))
x = 5


def f(a=x, b=x * 2):
    return a, b


x = 100
print(f(), f.__defaults__)


def g(a, b=None, *, c=[1], d="k"):
    b = b or []
    b.append(a)
    return b, c, d


print(g(1), g(2), g.__defaults__, g.__kwdefaults__)


def make(n):
    def inner(k=n):
        return k

    return inner


print([make(i)() for i in range(3)])
f.__defaults__ = (7, 8)
print(f())
