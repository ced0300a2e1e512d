def total(*args):
    t = 0
    for i in range(*args):
        t += i
    return t


print(total(10), total(2, 5), total(10, 0, -3), total(0), total(5, 5), total(-5), total(2**53 - 2, 2**53 + 2), total(True, 5), total(10**20, 10**20 + 2), total(0, 10, 4))
out = []
for i in range(5):
    out.append(i)
    i = 100
print(out, i)
for i in range(3):
    for j in range(i, 3):
        if j == 2:
            break
        out.append((i, j))
    else:
        out.append("else")
print(out)
range_was = range
calls = 0


def fake(n):
    global calls
    calls += 1
    return [n, n]


def use():
    return [x for x in range(3)]


print(use())
range = fake
print(use(), calls)
for i in range(7):
    print(i, end=" ")
del range
print(use(), [x for x in range_was(2)])


class Idx:
    def __index__(self):
        return 4


print(list(range(Idx())), total(Idx()))
for k in range(3000):
    pass
else:
    print("done", k)
