print(list(zip()), list(zip([1, 2])), list(zip([1, 2, 3], "ab")), list(zip(range(2), "ab", [True, False])), dict(zip("ab", [1, 2])), list(zip(*[(1, "a"), (2, "b")])), list(zip("ab", "cd", strict=True)))
print(list(enumerate("ab")), list(enumerate(["x"], 5)), list(enumerate("ab", start=-1)), list(enumerate([])), dict(enumerate("ab")), next(enumerate("z")), [(i, a, b) for i, (a, b) in enumerate(zip("ab", "cd"))], list(enumerate("a", 2**60)))
z = zip([1], [2])
print(next(z), next(z, "end"), type(z).__name__, type(enumerate("")).__name__, iter(z) is z)
for bad in (lambda: list(zip([1], [1, 2], strict=True)), lambda: list(zip([1, 2], [1], strict=True)), lambda: list(zip("a", "b", "", strict=True)), lambda: zip(5), lambda: zip([1], 5), lambda: enumerate(5), lambda: enumerate(), lambda: enumerate("a", "b"), lambda: zip([1], nope=1)):
    try:
        print(bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
it = iter(range(6))
print(list(zip(it, it)), [list(g) for g in zip(*[iter("abcdef")] * 3)])
