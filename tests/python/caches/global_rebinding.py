def value():
    return setting


setting = 0
out = []
for i in range(3000):
    if i % 1000 == 500:
        setting += 1
    v = value()
    if not out or out[-1] != v:
        out.append(v)
print(out)


def use_len(x):
    return len(x)


results = set()
for i in range(2000):
    if i == 1000:
        len = lambda x: "shadowed"
    if i == 1500:
        del len
    results.add(str(use_len("abc")))
print(sorted(results))


def calls():
    return helper()


def helper():
    return "first"


print(calls())


def helper():
    return "second"


print(calls())
del setting
try:
    value()
except NameError as error:
    print(error)
globals().update(setting="from dict")
print(value())
