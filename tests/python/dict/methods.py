d = {"a": 1, "b": 2, "c": 3}
print(d.pop("a"), d.pop("zz", "default"), d.popitem(), d, d.setdefault("b", 99), d.setdefault("n", []), d)
d["n"].append(1)
d.update({"b": 20}, x=5)
d.update([("y", 6), ("b", 21)])
d.update()
print(d, d.copy() == d, d.copy() is d, dict.fromkeys("abc"), dict.fromkeys([1, 2], 0), d.clear(), d)
e = {"k": 1}
e |= {"j": 2}
e |= [("m", 3)]
print(e, e.keys() == {"k", "j", "m"}, list(reversed(e)), list(reversed(e.items())), list(reversed(e.values())), e.get("k", 1 / 1), e.__contains__("k"), e.__getitem__("k"), e.__len__())
shared = dict.fromkeys("ab", [])
shared["a"].append(1)
print(shared, sorted(e, key=e.get, reverse=True), max(e, key=e.get), sum(e.values()), min(e.items()), {v: k for k, v in e.items()}, sorted(e.items(), key=lambda kv: -kv[1]))
for bad in (lambda: e.update(5), lambda: e.update([1]), lambda: e.update([(1,)]), lambda: e.pop(), lambda: e.setdefault(), lambda: e.update(1, 2), lambda: e.fromkeys(5), lambda: e.popitem(1), lambda: e.setdefault([])):
    try:
        print(bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
