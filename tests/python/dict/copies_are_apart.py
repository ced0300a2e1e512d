"""A copy of a dict and the dict do not see each other's changes, also while they are iterated over."""

base = {f"k{i}": i for i in range(12)}
first, second = base.copy(), dict(base)
first["k3"] = "first"
del second["k0"]
base["new"] = True
print(first, second, base, sep="\n")

print("--- the copy's copy")
third = second.copy()
third.update(second)
third.clear()
second.setdefault("x", []).append(1)
print(len(third), second.popitem(), len(second), {**second, "y": 1}["y"], "y" in second)

print("--- while iterating")
numbers = {f"k{i}": i for i in range(9)}
seen = []
for key, value in numbers.items():
    if key == "k2":
        snapshot = numbers.copy()
        numbers["k5"] = "changed"
        snapshot["k6"] = "not this"
    seen.append(value)
print(seen)
iterator = iter(numbers)
print(next(iterator), next(iterator))
snapshot = numbers.copy()
del numbers["k0"]
numbers["z"] = 0
print([next(iterator) for _ in range(7)])
snapshot["more"] = 1
try:
    print(next(iterator), next(iterator))
except RuntimeError as error:
    print(error)

print("--- a class's namespace")


class Counter:
    count = 1


copies = dict(Counter.__dict__), Counter.__dict__.copy(), Counter.__dict__ | {}
Counter.count = 2
Counter.other = 3
print([(copy["count"], "other" in copy) for copy in copies], "other" in Counter.__dict__)

print("--- a copy made by the hash of a key")


class Copying:
    def __hash__(self):
        global copy
        copy = shared.copy()
        return 1

    def __eq__(self, other):
        return False


for change in (lambda: shared.pop(Copying(), None), lambda: shared.setdefault(Copying(), 3), lambda: shared.update({Copying(): 1})):
    shared = {f"k{i}": i for i in range(9)}
    change()
    shared["k1"] = "changed"
    print(len(shared), len(copy), copy["k1"])
