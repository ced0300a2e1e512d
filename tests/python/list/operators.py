a = [1, 2]
print(a + [3], a * 2, 2 * a, a * 0, a * -1, [0] * 3, a == [1, 2], a != [1], a < [1, 3], a <= [1, 2], [] < [0], [1, [2]] == [1, [2]])
b = a
b += [3]
print(a, a is b, 2 in a, 9 not in a, len(a), min(a), max(a), sum(a), a[::-1], sorted(a, reverse=True))
rows = [[0] * 2] * 2
rows[0][0] = 9
print(rows)
rows = [[0] * 2 for _ in range(2)]
rows[0][0] = 9
print(rows)
print([1, 2.0, True] == [1.0, 2, 1], [float("nan")] == [float("nan")], list(a) is a, [*a, *a], a[1:] + a[:1])
for bad in (lambda: a + (1,), lambda: a + 5, lambda: a * "x", lambda: a < 5, lambda: a - a, lambda: a["x"], lambda: a[1.0], lambda: hash(a), lambda: {a: 1}, lambda: a[5], lambda: a.__setitem__(9, 1)):
    try:
        bad()
    except (TypeError, IndexError) as error:
        print(type(error).__name__, error)
