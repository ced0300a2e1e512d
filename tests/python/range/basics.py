r = range(2, 10, 3)
print(r, list(r), len(r), r[0], r[-1], r[1:], r[::-1], 5 in r, 6 in r, r.start, r.stop, r.step, r.index(8), r.count(5), r.count(6))
print(list(range(5)), list(range(0)), list(range(5, 0)), list(range(5, 0, -2)), list(range(-3, 3)), list(range(10, -1, -5)), range(5), range(1, 5), repr(range(0, 5, 2)))
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), hash(range(3)) == hash(range(0, 3)), bool(range(0)), bool(range(1)), {range(2): "k"}[range(0, 2)], range(3) == [0, 1, 2])
print(len(range(10**9)), range(10**20)[10**19], 10**15 in range(0, 10**20, 5), range(2**60, 2**60 + 3)[-1], list(range(2**53 - 1, 2**53 + 2)), list(range(10**20, 10**20 + 2)), sum(range(101)), max(range(5)), 2.0 in range(3), 2.5 in range(3), "a" in range(3))
print(sorted(range(3), reverse=True), list(reversed(range(0, 10, 3))), [*range(3)], tuple(range(2)), list(map(str, range(2))), dict.fromkeys(range(2)), range(10)[3:8:2], range(10)[-1:-5:-1], list(zip(range(3), range(10, 13))))
for bad in (lambda: range(), lambda: range(1, 2, 0), lambda: range(1.5), lambda: range("5"), lambda: r[10], lambda: r.index(99), lambda: range(1, 2, 3, 4), lambda: r["a"], lambda: setattr(r, "start", 1), lambda: range(None), lambda: r + r, lambda: len(range(10**30))):
    try:
        print(bad())
    except (TypeError, ValueError, IndexError, AttributeError, OverflowError) as error:
        print(type(error).__name__, error)
for i in range(3):
    for i in range(2):
        pass
print(i)
it = iter(range(3))
print(next(it), list(it), type(it).__name__, isinstance(range(3), range), iter(range(2)).__length_hint__())
