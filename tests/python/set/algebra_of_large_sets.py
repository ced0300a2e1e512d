# Algebra of sets large enough to be gone through in the order of insertion, with elements of all kinds.


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return hash(self.n)

    def __eq__(self, other):
        return self.n == (other.n if isinstance(other, Key) else other)


def kinds(n):
    return [n, float(n), str(n), (n, n + 1), (str(n), n), n * 2**60, frozenset([n])]


plain = {item for n in range(0, 300, 2) for item in kinds(n)}
other = {item for n in range(0, 300, 3) for item in kinds(n)}
keyed = {Key(n) for n in range(0, 600, 2)} | {str(n) for n in range(300)}

for x, y in (plain, other), (other, plain), (plain, keyed), (keyed, plain), (frozenset(plain), other):
    both, either, left, one = x & y, x | y, x - y, x ^ y
    print(len(both), len(either), len(left), len(one), type(both).__name__)
    print(both <= x, both <= y, left.isdisjoint(y), either >= one, both | left == x, one == either - both)
    print(sorted(n for n in left if type(n) is int)[:5], sorted(n for n in both if type(n) is str)[:5])

evens, threes = set(range(0, 1_000, 2)), set(range(0, 1_000, 3))
for result in evens & threes, evens - threes, evens | threes, evens ^ threes:
    print(len(result), list(result)[:12], list(result)[-3:])
    result.add(-5)
    print(list(result)[:3], len(result), -5 in result, result.pop() in result)

# The elements of the first set stay, whatever they equal in the other one.
bools = {True, False} | set(range(2, 400))
print([type(n).__name__ for n in sorted(bools - set(range(5, 400)))])
print([type(n).__name__ for n in sorted(bools & {0.0, 1.0, 2.0})])

# set and frozenset of iterables of all kinds.
class Doubled(list):
    def __iter__(self):
        return (2 * item for item in list.__iter__(self))


for source in [1, 2, 2], (1, 2, 2), {1: 2, 2: 3}, {1, 2}, frozenset([1, 2]), iter([1, 2]), "aba"[:2], Doubled([1, 2]), range(2):
    print(sorted(set(source)), end=" ")
print(sorted(frozenset(Doubled([1, 2]))), frozenset() is not set(), frozenset(frozenset([1])))
for make in set, frozenset:
    for arguments in [(1, 2), (1,), ([[]],)]:
        try:
            make(*arguments)
        except TypeError as error:
            print(error)
for _ in range(300):
    frozen = frozenset([1, 2])
print(frozen, frozenset(frozen) is frozen)

# A class changes its comparison while it is used.
class Item:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n


items = [Item(n) for n in (3, 1, 2)]
print([item.n for item in sorted(items)])
Item.__lt__ = lambda self, other: self.n > other.n
print([item.n for item in sorted(items)])
Item.__lt__ = None
try:
    sorted(items)
except TypeError as error:
    print(error)
del Item.__lt__
try:
    sorted(items)
except TypeError as error:
    print(error)

# Sequences repeated few and many times.
for count in -1, 0, 1, 2, 3, 32, 33, 100:
    print(len([1, 2] * count), ([1, 2] * count)[-1:], len((1, 2, 3) * count), ((1, 2, 3) * count)[-1:], end=" ")
print([[]] * 3, ["ab", 1.5, None] * 2)
