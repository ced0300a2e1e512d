functions = []
for i in range(3):
    functions.append(lambda: i)
print([f() for f in functions])
i = 99
print([f() for f in functions])


def make():
    result = []
    for i in range(3):
        def f():
            return i
        result.append(f)
    return result


print([f() for f in make()])
print([f() for f in [lambda: j for j in range(3)]])
print([f() for f in [lambda j=j: j for j in range(3)]])
print([f() for f in [(lambda k: lambda: k)(j) for j in range(3)]])
