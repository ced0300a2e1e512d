s = {3, 1, 2, 3}
print(len(s), s == {1, 2, 3}, 2 in s, 9 not in s, set(), set("hello") == {"h", "e", "l", "o"}, {1, 1.0, True}, sorted(s), sum(s), min(s), max(s))
s.add(4)
s.add(4)
s.discard(99)
s.remove(1)
s.update([5, 6], (7,))
print(sorted(s), s.pop() in range(10), len(s), set([1]), set({"k": 1}), set(range(3)), {(1, 2), "a"} == {"a", (1, 2)}, bool(set()), repr(set()), repr({5}))
t = s.copy()
t.clear()
print(t, s != t, {1, 2} < {1, 2, 3}, {1, 2} <= {1, 2}, {3} > set(), {1} == frozenset([1]), {1, 2} >= {3}, {None, 0, ""} == {"", 0, None})
for bad in (lambda: {1}.remove(2), lambda: set().pop(), lambda: {[]}, lambda: {{}}, lambda: set(5), lambda: hash({1}), lambda: {1} + {2}, lambda: {1} | [2], lambda: {1} < [1], lambda: {1}.add([]), lambda: {1}.add(), lambda: {1} & 5):
    try:
        print(bad())
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
