print(list(), list("abc"), list((1, 2)), list({1: 2}), list(range(3)), list(x for x in "ab"), list({"k": "v"}.items()), list(b"ab"))
print([1, "a", None, 2.5, [True, ()], {}], str([]), repr(["q'"]), [[]], [[[1]]])
a = [1]
a.append(a)
print(a, a[1] is a, len(a))
b, c = [], []
b.append(c)
c.append(b)
print(b)
for bad in (lambda: list(5), lambda: list(1, 2), lambda: list(None), lambda: list(x=1)):
    try:
        bad()
    except TypeError as error:
        print(error)
