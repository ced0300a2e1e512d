a = b = c = [1]
b.append(2)
print(a, b, c, a is c)
x = y, z = 1, 2
print(x, y, z)
d = {}
i = d["k"] = d["j"] = 5
print(i, d)
(p) = (q) = 3
print(p, q)
[m, n] = [k, l] = "ab"
print(m, n, k, l)
