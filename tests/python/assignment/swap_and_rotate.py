a, b, c = 1, 2, 3
a, b = b, a
print(a, b)
a, b, c = c, a, b
print(a, b, c)
items = [10, 20, 30]
items[0], items[2] = items[2], items[0]
print(items)
i = 0
i, items[i] = 2, "changed"
print(i, items)
x, y = [0], [1]
x[0], y[0] = y[0], x[0]
print(x, y)
