a = [1]
b = a
print(id(a) == id(b), id(a) == id([1]), a is b, id(None) == id(None), isinstance(id(a), int), id(a) == id(a), id("x") is not None)
x = object()
y = object()
print(id(x) != id(y), x is not y, id(True) == id(1 == 1), id(print) == id(print))
