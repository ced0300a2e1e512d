# Instances that lose attributes keep the rest in order, wherever they are seen.
import itertools


class C:
    pass


def show(c):
    print(vars(c), list(c.__dict__), len(c.__dict__))


c = C()
c.a = 1
c.b = 2
c.c = 3
del c.b
show(c)
c.b = 5
show(c)
del c.a, c.c
show(c)
try:
    c.a
except AttributeError as error:
    print(error)
try:
    del c.a
except AttributeError as error:
    print(error)
del c.b
show(c)

for i in range(300):
    c = C()
    c.x = i
    c.y = i + 1
    c.z = i + 2
    if i % 2:
        del c.x
    else:
        del c.y
    c.w = i
    assert c.z == i + 2 and c.w == i
    assert hasattr(c, "x") == (i % 2 == 0)
    assert getattr(c, "y", None) == (i + 1 if i % 2 else None)
show(c)
c.__dict__.pop("z")
show(c)
c.__dict__.popitem()
show(c)
c.__dict__[5] = 6
show(c)

# More ways than shapes are kept for.
names = "abcdef"
for order in itertools.permutations(names):
    c = C()
    for name in names:
        setattr(c, name, name)
    for i, name in enumerate(order):
        delattr(c, name)
        assert list(vars(c)) == [n for n in names if n not in order[: i + 1]]


class S:
    __slots__ = ("p", "__dict__")


s = S()
s.p = 1
s.q = 2
s.r = 3
del s.q
print(s.p, vars(s))
del s.p
print(vars(s))
s.p = 4
del s.r
print(s.p, vars(s))

c = C()
c.a = 1
c.b = 2
c.c = 3
try:
    for name in c.__dict__:
        delattr(c, name)
except RuntimeError as error:
    print(error)

big = C()
for i in range(200):
    setattr(big, f"v{i}", i)
for i in range(100):
    delattr(big, f"v{i}")
print(len(vars(big)), big.v150)
