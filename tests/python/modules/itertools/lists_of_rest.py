"""Lists are filled from itertools at once: what is left, ends by StopIteration, iterables that change meanwhile."""

from itertools import accumulate, chain, combinations, combinations_with_replacement, count, islice
from itertools import permutations, product, starmap, takewhile, zip_longest

for n in range(4):
    for r in range(4):
        print(n, r, list(permutations(range(n), r)), list(combinations(range(n), r)))
        print(list(combinations_with_replacement(range(n), r)))
print(list(product("ab", range(3))), list(product()), list(product([], "a")), list(product("ab", repeat=2)))
print(list(zip_longest("abc", [1], fillvalue=9)), list(zip_longest()), list(zip_longest([], [])))


class Ends:
    def __iter__(self):
        raise StopIteration


def raises():
    yield 1
    raise StopIteration


print(list(chain([1], (2,), range(3), "ab", {5: 1})), list(chain([1], Ends(), [2])))
chained = chain([1, 2], raises(), [3])
try:
    list(chained)
except RuntimeError as error:
    print("RuntimeError", error)
print(list(chained), list(chained))
shared = [1]


def changes():
    shared.append(5)
    yield 7
    shared.clear()
    yield 8


print(list(chain(shared, changes(), shared)), shared)
chained = chain([1, 2, 3], [4, 5])
next(chained)
print(list(chained), list(chained))
print(len(list(chain.from_iterable([i, i] for i in range(5_000)))))


class Empty(chain):
    def __next__(self):
        raise StopIteration


print(list(Empty([1], [2])), list(islice(count(), 3)), list(islice(count(2.5, -1), 1, 4)))
source = iter(range(10))
print(list(islice(source, 3, 3)), next(source), list(islice(source, 3, 2)), next(source))
print(list(accumulate([1, 2.5, 2**53])), list(accumulate([True, True])), list(accumulate([2**53 - 1, 5])))


def stops(*_):
    raise StopIteration


print(list(starmap(stops, [(1,)])), list(takewhile(stops, [1])), next(starmap(stops, [(1,)]), "end"))
print(list(starmap(max, [(1, 2.5), [3, 4]])), list(starmap(lambda *a: a, [(1,), (2, 3), range(2), []])))
