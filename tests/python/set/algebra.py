a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, b - a, a ^ b, a.union(b, [9]), a.intersection(b, {4}), a.difference(b, [1]), a.symmetric_difference([4, 7]))
print(a.issubset({1, 2, 3, 4, 5}), a.issuperset([1]), a.isdisjoint([8]), a.isdisjoint(b), {1}.union("ab") == {1, "a", "b"}, set().union(*[[1], [2]]), set.union({1}, {2}))
c = set(a)
c |= b
print(c)
c &= {1, 5, 9}
print(c)
c ^= {1, 2}
print(c)
c -= {2}
print(c)
c.update([1], [2])
c.intersection_update([1, 2, 3])
c.difference_update([1])
c.symmetric_difference_update([7])
print(c, a & {3: "dict keys"}.keys(), a.intersection({3: 1}), {1, 2} - {1} | {5}, {1} | {2} & {3})
letters = set("abracadabra") - set("bar")
print(sorted(letters), {x for x in range(10) if x % 3 == 0}, {frozenset([1, 2]), frozenset([2, 1])} == {frozenset({1, 2})})
