t = (1, "a", None)
print(t, t[0], t[-1], t[1:], t[::-1], len(t), t + (2,), t * 2, 2 * (1,), (), (1,), 1, (1, (2, (3,))))
print((1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, 2) == (1.0, 2.0), (1, 2) == [1, 2], hash((1, 2)) == hash((1.0, 2)), "a" in t, t.index(None), t.count(1))
print(tuple(), tuple([1, 2]), tuple("ab"), tuple(range(3)), tuple({"k": 1}), tuple(x * 2 for x in (1, 2)), tuple((1, 2)) is not None, {(1, 2): "v"}[1, 2])
a = 1, 2
b = (3)
c = 3,
print(a, b, c, type(b).__name__, type(c).__name__, *a, min(a), sum(a), sorted((3, 1)), list(reversed(a)), bool(()), (1, 2, 3)[1:2])
for bad in (lambda: t.__setitem__, lambda: t + [1], lambda: t[10], lambda: t["x"], lambda: t.index("zz"), lambda: hash(([],)), lambda: t < (1, 2), lambda: tuple(5), lambda: t * "x", lambda: (1,) < 5):
    try:
        print(bad())
    except (TypeError, IndexError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
try:
    t[0] = 1
except TypeError as error:
    print(error)
try:
    del t[0]
except TypeError as error:
    print(error)
mutable = ([],)
mutable[0].append(1)
print(mutable, t is tuple(t), (t,) == ((1, "a", None),))
