print(sum([]), sum([1, 2, 3]), sum([1, 2], 10), sum([0.1] * 3), sum([[1], [2]], []), sum(range(5)), sum([True, True]), sum([1, 2.5]), sum({1: "a", 2: "b"}), sum([1, 2], start=5), sum([(1,), (2,)], ()), sum([1e16, 1, -1e16]), sum([2**62, 2**62]), sum([1j, 2]))
print(min(3, 1, 2), max([1, 5, 3]), min("hello"), max("a", "b"), max([1, 2], [1, 3]), min((1, 2), key=lambda x: -x), max("aa", "b", key=len), min([], default="none"), max([], default=None), max({"a": 1, "b": 0}), min([2, 1], key=None), max(1, 2.0, True), max(2.0, 2), min("b", "a", "c"), max([(1, "a"), (1, "b")]))
for bad in (lambda: sum(["a", "b"]), lambda: sum("ab"), lambda: sum([1], "a"), lambda: sum(5), lambda: sum([1, "a"]), lambda: sum(["a"], ""), lambda: min(), lambda: min([]), lambda: max(5), lambda: max(1, "a"), lambda: min([1, None]), lambda: max(1, 2, default=3), lambda: sum(), lambda: sum([b"a"], b""), lambda: max([1], key=5), lambda: min(1, 2, key=lambda: 0)):
    try:
        print(bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
