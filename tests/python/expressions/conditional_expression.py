def check(n):
    return "neg" if n < 0 else "zero" if n == 0 else "pos"


print([check(n) for n in (-1, 0, 1)])
print((1 if True else 2) + 1, 1 if True else 2 + 1)
print("a" if [] else "b", ("x" if 1 else 1 / 0))
f = (lambda: "then") if 0 else (lambda: "else")
print(f())
print([1, 2][0 if True else 1], {"k": 1 if False else 2})
