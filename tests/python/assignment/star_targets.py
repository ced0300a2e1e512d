first, *rest = [1, 2, 3]
print(first, rest)
*init, last = "abc"
print(init, last)
a, *middle, z = range(6)
print(a, middle, z)
a, *middle, z = (1, 2)
print(a, middle, z)
*everything, = {"k": 1, "m": 2}
print(everything)
head, *[x, y] = 1, 2, 3
print(head, x, y)
for one, *others in [(1, 2, 3), "xy", [9]]:
    print(one, others)
[*copy] = (5, 6)
print(copy, type(copy).__name__)
