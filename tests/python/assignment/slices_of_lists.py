a = [1, 2, 3, 4, 5]
a[1:4] = [20, 30]
print(a)
a[1:1] = a
print(a)
a[-2:] = ()
print(a)
a[::-1] = list(a)
print(a)
b = a[:]
b[0] = "changed"
print(a[0], b[0])
b[1:2] = "abc"
print(b)
b[100:] = ["tail"]
b[-100:0] = ["head"]
print(b)
b[slice(0, 2)] = [0]
print(b)
