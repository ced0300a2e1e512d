x = 1
del x
try:
    x
except NameError as error:
    print(error)
items = [0, 1, 2, 3, 4, 5]
del items[0], items[-1]
print(items)
del items[1:3]
print(items)
del items[:]
print(items)
data = {"a": 1, "b": 2}
del data["a"]
print(data)
a, b, (c, d) = 1, 2, (3, 4)
del a, (b, [c]), d
print("a" in globals(), "d" in globals())


def f():
    v = 1
    del v
    try:
        return v
    except UnboundLocalError as error:
        return str(error)


print(f())
for bad in ("del data['zz']", "del items[5]"):
    try:
        if "data" in bad:
            del data["zz"]
        else:
            del items[5]
    except (KeyError, IndexError) as error:
        print(type(error).__name__, error)
