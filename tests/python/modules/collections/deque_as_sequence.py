from _collections import deque

d = deque([3, 1, 2, 3])
print(d.count(3), d.index(3), d.index(3, 1), d.index(3, -1, 10), 2 in d, 9 in d)
d[1] = "one"
del d[-2]
print(d, d + deque("x"), d * 2, 2 * d, d * 0)
d += "ab"
d *= 2
print(d)
d.remove("a")
d.reverse()
print(d)
d.insert(-100, "first")
d.insert(100, "last")
d.insert(-1, "before")
print(d)

print(deque([1, 2]) == deque([1, 2]), deque([1, 2]) == [1, 2], deque([1]) != deque([1], 5))
print(deque([1, 2]) < deque([1, 3]), deque([1]) <= deque([1]), deque() >= deque([0]), deque("b") > deque("ab"))
print([x for x in deque("abc")], list(reversed(deque("abc"))), sorted(deque("cab")))
print(deque("abc", 2) * 3, deque([1, 2, 3], 4) + deque([4, 5]))

it = iter(deque("abcd"))
next(it)
print(it.__length_hint__(), list(it), it.__length_hint__())

loop = deque([1])
loop.append(loop)
print(loop)


class Ring(deque):
    pass


ring = Ring([1, 2], 3)
print(ring, ring.copy(), ring.copy().__class__.__name__, ring * 2, ring + ring)
print(deque[int], deque.__hash__)
