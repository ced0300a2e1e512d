def make(n):
    total = 0

    def add(x):
        nonlocal total
        total += x * n
        return total

    return add


adders = [make(i) for i in range(5)]
for i in range(2000):
    for add in adders:
        add(i)
print([add(0) for add in adders])
functions = []
for i in range(5):
    def f(x, i=i):
        return x + i
    functions.append(f)
print([sum(f(j) for j in range(500)) for f in functions])


def outer():
    x = 0
    for x in range(1000):
        def inner():
            return x
        if x % 250 == 0:
            results.append(inner)
    return x


results = []
print(outer(), [r() for r in results])


def counter():
    counter.calls += 1
    return counter.calls


counter.calls = 0
for _ in range(1500):
    counter()
print(counter.calls)
