from fractions import Fraction
from itertools import accumulate, batched, chain, count, cycle, islice, pairwise, permutations, product, repeat


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def first(iterable, n=4):
    return list(islice(iterable, n))


for args in ((1, 2), (1.5, 0.5), (2**62, 2**62), (True,), (True, 2), (5, 1), (1j, 2), (1, 1.0), (0, -1), (Fraction(1, 2),)):
    c = count(*args)
    print(c, first(c), c)
print(count(step=3), count(start=1.0), first(count(2**63 - 2)), first(count(-3, 2**70)))
show(lambda: count("a"))
show(lambda: count(1, "a"))
print(repeat(1), repeat(1, 3), repeat(1, -3), repeat(object=1, times=2), repeat(1, 3).__length_hint__())
show(lambda: repeat(1).__length_hint__())
show(lambda: repeat(1, None))

it = iter(range(10))
print(first(islice(it, 0)), next(it), list(islice(it, 2, 4)), next(it), list(islice(it, 1, 8, 3)), list(it))
for args in ((0.5,), (-1,), (0, 5, 0), (0, 5, "a"), ("a", 5), (2**70,), (None, None, -1)):
    show(lambda: islice([1, 2], *args))

print(list(accumulate([1, 2], initial=None)), list(accumulate([1, 2], None, initial=5)), list(accumulate([], initial=1)))
show(lambda: list(accumulate([1, "a"])))
print(list(batched("abcdefg", 3)), list(batched("abcd", n=2, strict=True)))
show(lambda: list(batched("abc", 2, strict=True)))
show(lambda: batched("abc", 0))
print(chain[int], list(chain.from_iterable(["ab", "c"])))
show(lambda: list(chain("a", 1)))
show(lambda: list(product("ab", repeat=-1)))
print(list(product("ab", repeat=0)), list(product(repeat=3)), list(product("ab", "cd", repeat=2))[:2])
show(lambda: list(permutations("ab", -1)))
show(lambda: list(permutations("ab", "a")))


class CountsDown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(first(cycle(CountsDown(3)), 7), list(pairwise(CountsDown(5))), first(cycle([])))
