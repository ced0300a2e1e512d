d = {"a": 1, "b": 2}
d["c"] = 3
d["a"] = 10
print(d, len(d), d["b"], "a" in d, "z" not in d, d.get("z"), d.get("z", 0), list(d), list(d.keys()), list(d.values()), list(d.items()))
del d["b"]
d["b"] = "again"
print(d, bool({}), {} == {}, {1: 2, 3: 4} == {3: 4, 1: 2}, {1: 2} != {1: 3}, dict(a=1, b=2), dict([("x", 1), ["y", 2]]), dict({"k": 1}, z=2), dict(zip("ab", [1, 2])))
for k in d:
    print(k, d[k], end=" ")
for k, v in d.items():
    print(k, v, end=";")
print()
print({1: "int", "1": "str", 1.5: "float", (1, 2): "tuple", None: "none", True: "overwrites 1"}, {**d, "n": 1}, d | {"a": 0}, {"a": 0} | d)
for bad in (lambda: d["zz"], lambda: {}[1], lambda: {[]: 1}, lambda: {{}: 1}, lambda: d.pop("zz"), lambda: dict(5), lambda: dict([1, 2]), lambda: dict([(1, 2, 3)]), lambda: dict(["abc"]), lambda: d < d, lambda: d + d, lambda: hash(d), lambda: {}.popitem(), lambda: d | 5, lambda: d.get(), lambda: d[[]]):
    try:
        print(bad())
    except (KeyError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
