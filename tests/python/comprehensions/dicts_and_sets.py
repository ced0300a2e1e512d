print({x: x * x for x in range(4)}, {k: v for k, v in zip("ab", [1, 2])}, {v: k for k, v in {"x": 1}.items()})
print({x % 3 for x in range(10)}, {c.lower() for c in "aAbB"} == {"a", "b"}, {i: {j for j in range(i)} for i in range(3)})
print({k: v for k, v in {"a": 1, "b": 2}.items() if v > 1}, {x: y for x in "ab" for y in (1, 2)})
words = ["apple", "avocado", "banana"]
groups = {}
for w in words:
    groups.setdefault(w[0], []).append(w)
print({k: len(v) for k, v in groups.items()}, {len(w): w for w in words})


def show(x):
    print("eval", x)
    return x


print({show("k1"): show("v1") for _ in range(1)})
try:
    {[]: 1 for _ in range(1)}
except TypeError as error:
    print(error)
try:
    {{} for _ in range(1)}
except TypeError as error:
    print(error)
