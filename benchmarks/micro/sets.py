"""Sets and frozensets."""

from harness import benchmark, run

EVENS = set(range(0, 1_000, 2))
THREES = set(range(0, 1_000, 3))
WORDS = [f"word{i % 300}" for i in range(500)]
PAIRS = [(i % 20, i % 15) for i in range(500)]


@benchmark(150, 500)
def add(turns):
    for _ in range(turns):
        numbers = set()
        for i in range(500):
            numbers.add(i)
    return len(numbers)


@benchmark(400, (300, 60))
def from_list(turns):
    for _ in range(turns):
        words = set(WORDS)
        pairs = set(PAIRS)
    return len(words), len(pairs)


@benchmark(200, 500)
def contains(turns):
    for _ in range(turns):
        count = 0
        for i in range(1_000):
            if i in EVENS:
                count += 1
    return count


@benchmark(400, (167, 667, 333, 500))
def operators(turns):
    for _ in range(turns):
        result = EVENS & THREES, EVENS | THREES, EVENS - THREES, EVENS ^ THREES
    return tuple(map(len, result))


@benchmark(30_000, (True, True, False))
def comparisons(turns):
    small, large = {1, 2}, {1, 2, 3}
    for _ in range(turns):
        result = small <= large, small == {2, 1}, small.isdisjoint(large)
    return result


@benchmark(150, 250)
def discard_pop(turns):
    for _ in range(turns):
        numbers = set(EVENS)
        for i in range(500):
            numbers.discard(i)
        rest = len(numbers)
        while numbers:
            numbers.pop()
    return rest


@benchmark(200, (500, 249_500))
def iterate(turns):
    for _ in range(turns):
        total = 0
        for number in EVENS:
            total += number
        doubles = {number * 2 for number in EVENS}
    return len(doubles), total


@benchmark(20_000, True)
def frozensets(turns):
    for _ in range(turns):
        a = frozenset((1, 2, 3))
        b = frozenset([3, 2, 1])
        equal = hash(a) == hash(b) and a == b
    return equal


run()
