d = {"a": 1, "b": 2}
keys, values, items = d.keys(), d.values(), d.items()
d["c"] = 3
print(keys, values, items, len(keys), "c" in keys, 3 in values, ("c", 3) in items, ("c", 4) in items, 5 in items)
print(keys & {"a", "z"}, sorted(keys | {"z"}), sorted(keys - {"a"}), sorted(keys ^ {"a", "z"}), keys == {"a", "b", "c"}, keys >= {"a"}, keys.isdisjoint({"q"}), items & {("a", 1)}, keys == d.keys(), values == d.values())
print(list(map(str.upper, keys)), sum(values), sorted(items, reverse=True), list(reversed(keys)), type(keys).__name__, type(values).__name__, type(items).__name__, type(iter(keys)).__name__, type(iter(items)).__name__)
it = iter(d)
print(next(it), next(it), list(it), keys.mapping["a"])
try:
    keys[0]
except TypeError as error:
    print(error)
try:
    hash(keys)
except TypeError as error:
    print(error)
print({} .keys(), {}.values(), {}.items(), bool({}.keys()), [*d.values()], set(d.items()) == {("a", 1), ("b", 2), ("c", 3)})
