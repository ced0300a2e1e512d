f = frozenset([1, 2, 2])
print(f, len(f), 1 in f, f | {3}, f & {1}, f - {1}, f ^ {1, 3}, f == {1, 2}, hash(f) == hash(frozenset([2, 1])), {f: "key"}[frozenset({1, 2})])
print(frozenset(), frozenset("a"), type(f | {3}).__name__, type({3} | f).__name__, f <= {1, 2, 3}, f.union([7]), f.copy() is f, frozenset(f) is f, sorted(f), repr(frozenset({"x"})))
print({frozenset([1]), frozenset([1])} == {frozenset([1])}, f.isdisjoint([5]), f.issubset(range(5)), max(f), bool(frozenset()), {1, 2} in [f], {1} in {frozenset([1])})
for bad in (lambda: f.add(3), lambda: f.pop(), lambda: frozenset([[]]), lambda: f[0], lambda: f + f, lambda: frozenset(5), lambda: f.remove(1)):
    try:
        bad()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
