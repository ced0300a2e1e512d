d = {"a": 1, "b": 2}
try:
    for key in d:
        d[key + "x"] = 0
except RuntimeError as error:
    print(error)
d = {"a": 1, "b": 2}
try:
    for key in d:
        del d[key]
except RuntimeError as error:
    print(error)
d = {"a": 1, "b": 2}
for key in d:
    d[key] = d[key] * 10
print(d)
for key in list(d):
    del d[key]
print(d)
s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 100)
except RuntimeError as error:
    print(error)
d = {"a": 1, "b": 2}
try:
    for key, value in d.items():
        d.pop(key)
        d[key + "2"] = value
        if len(d) > 5:
            break
except RuntimeError as error:
    print(error)
