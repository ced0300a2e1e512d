d = {}
for i in (3, 1, 2):
    d[i] = i * 10
print(d)
del d[1]
d[1] = "new"
d[3] = "kept place"
print(d, list(d)[0], next(iter(d)), d.popitem(), d)
e = {**{"z": 1, "a": 2}, "z": 3}
print(e, dict(sorted(e.items())), {k: e[k] for k in reversed(list(e))}, {"b": 1, "a": 2} | {"c": 3, "b": 4}, dict(b=1, a=2), dict({"x": 1}, y=2, x=3))


def kwargs(**kw):
    return list(kw)


print(kwargs(z=1, a=2, m=3), kwargs(**{"q": 1}, b=2), [k for k in {"x": 0, "y": 0, "x": 1}], vars(type("T", (), {"b": 1, "a": 2})).keys() >= {"a", "b"})


class C:
    pass


c = C()
c.z, c.a, c.m = 1, 2, 3
del c.a
c.a = 4
print(c.__dict__, list(vars(c)))
big = {i: i for i in range(50)}
for i in range(0, 50, 2):
    del big[i]
big[0] = "end"
print(list(big)[:3], list(big)[-1], len(big))
