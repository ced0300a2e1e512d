a = [1, [2, 3]]
shallow = a[:]
other = list(a)
shallow[1].append(4)
shallow[0] = "changed"
print(a, shallow, other, a[1] is other[1])
it = iter(a)
print(next(it), it.__length_hint__(), list(it), next(it, "done"), type(it).__name__, list(reversed([1, 2, 3])), type(reversed(a)).__name__)
total = 0
for i, x in enumerate([10, 20, 30]):
    total += i * x
print(total, list(zip([1, 2], "ab", (True, False))), list(map(lambda x, y: x + y, [1, 2], [3, 4])), [x for x in reversed("abc")])
stack, queue = [], []
for i in range(3):
    stack.append(i)
    queue.insert(0, i)
print(stack.pop(), queue.pop(), stack, queue)
matrix = [[1, 2], [3, 4]]
print([list(r) for r in zip(*matrix)], [sum(r) for r in matrix], [m[0] for m in matrix], sum(matrix, []))
a[:] = []
print(a, [] is [], [1, 2, 3].index(3), [[1], [1]].count([1]), None in [0, None], [1, 2, 3][-3])
