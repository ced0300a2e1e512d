def numbered(n):
    for i in range(n):
        print("make", i)
        yield i


print(next(map(lambda x: x * 10, numbered(3))))
print(next(zip(numbered(2), "ab")))
f = filter(lambda x: x % 2, numbered(3))
print(list(f), list(f))
e = enumerate(numbered(2))
print(next(e))
pairs = zip("ab", [1, 2])
print(dict(pairs), dict(pairs))
m = map(str, [1, 2, 3])
for x in m:
    print(x, list(m))
gen = (x for x in range(4))
print(2 in gen, list(gen))
it = iter([1, 2, 3, 4])
print([x + next(it) for x in it], list(it), sum(it))
