# A dict whose items another one shares, changed and drawn from at the same time.
names = [f"n{i}" for i in range(12)]
first = dict.fromkeys(names, 0)
second = first.copy()
for index, name in enumerate(first):
    first[name] = index
print(first, second)
third = first.copy()
for name, value in third.items():
    third[name] = value * 2
print(list(third.values()))
fourth = third.copy()
for value in fourth.values():
    fourth["n11"] = -1
print(value, list(third.values())[-1])

# The size checked at each step, and an iterator that has ended stays so.
for view in (dict.keys, dict.values, dict.items):
    table = {"a": 1, "b": 2}
    steps = iter(view(table))
    print(next(steps))
    table["c"] = 3
    for _ in range(2):
        try:
            next(steps)
        except RuntimeError as error:
            print(error)
    table = {"a": 1, True: 2}
    steps = iter(view(table))
    print(list(steps), list(steps))
    table["c"] = 3
    print(next(steps, "end"))
    table = {"a": 1, "b": 2}
    steps = iter(view(table))
    next(steps)
    del table["b"]
    table["c"] = 3
    print(next(steps, "end"), next(steps, "end"))

# popitem, pop of few and of many keys.
for count in (3, 8, 9, 20):
    table = {f"k{i}": i for i in range(count)}
    table.pop("k1")
    table["k1"] = "again"
    print(table.pop("none", "no"), table.popitem(), table.popitem(), len(table))
    table["k0"] = 5
    while table:
        last = table.popitem()
    print(last)
