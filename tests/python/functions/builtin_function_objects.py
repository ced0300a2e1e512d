print(len, print.__name__, abs.__name__, "".join.__name__, [].append.__name__)
print(type(len).__name__, type("".join).__name__, type(str.join).__name__, type(int.__add__).__name__, type((1).__add__).__name__)
print(str.upper("abc"), list.append, dict.get({"a": 1}, "a"), int.__add__(2, 3))
print(callable(len), len.__doc__ is not None, len.__module__, [].append.__self__)
methods = [str.strip, str.title, len]
value = " ab "
for m in methods:
    print(m(value))
push = (stack := []).append
push(1), push(2)
print(stack)
print(len is len, [].append == [].append, (a := [1]).append == a.append)
try:
    str.upper(5)
except TypeError as error:
    print(error)
try:
    list.append()
except TypeError as error:
    print(error)
