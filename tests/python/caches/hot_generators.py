def count(n):
    i = 0
    while i < n:
        got = yield i
        if got:
            i += got
        else:
            i += 1


print(sum(count(5000)))
g = count(100)
print(next(g), g.send(10), g.send(None), g.send(80), list(g))


def chain(*its):
    for it in its:
        yield from it


print(sum(chain(range(1000), count(1000), (x for x in range(1000)))))


def evens():
    for i in count(3000):
        if i % 2:
            continue
        try:
            yield i
        finally:
            pass


print(sum(evens()), sum(x * y for x in range(60) for y in range(60)))
total = 0
for a, b in zip(count(2000), evens()):
    total += a * b
print(total)
gens = [count(5) for _ in range(3)]
print([next(g) for _ in range(3) for g in gens])
