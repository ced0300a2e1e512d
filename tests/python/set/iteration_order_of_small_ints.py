print({3, 1, 2}, {0, 5, 3}, set(range(5)), {4, 2, 0}, {1, 2, 3} | {0}, set([7, 0, 3]))
s = set()
for i in (2, 0, 1):
    s.add(i)
print(s, list(s), [x for x in s], tuple({6, 5}), sum({1, 2, 3}), sorted({10, 2, 33}))
