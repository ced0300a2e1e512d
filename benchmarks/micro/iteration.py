"""Built-in iterators and the functions that consume them, generators, itertools."""

import itertools

from harness import benchmark, run

NUMBERS = list(range(1_000))
TEXTS = [str(n) for n in NUMBERS]
FLOATS = [n / 2 for n in NUMBERS]


@benchmark(150, 499_500)
def range_loop(turns):
    for _ in range(turns):
        total = 0
        for i in range(0, 1_000):
            total += i
    return total


@benchmark(20_000, (50, True, 95, 20, [0, 5, 10]))
def range_methods(turns):
    numbers = range(0, 100, 5)
    for _ in range(turns):
        result = numbers[10], 55 in numbers, numbers[-1], len(numbers), list(numbers[:3])
    return result


@benchmark(100, 999_000)
def enumerate_zip(turns):
    for _ in range(turns):
        total = 0
        for i, n in enumerate(NUMBERS):
            total += i
        for x, y in zip(NUMBERS, FLOATS):
            total += x
    return total


@benchmark(60, (499_500, 500, 1_000))
def map_filter(turns):
    for _ in range(turns):
        total = sum(map(int, TEXTS))
        odd = list(filter(lambda n: n & 1, NUMBERS))
        texts = list(map(str, NUMBERS))
    return total, len(odd), len(texts)


@benchmark(150, 0)
def reversed_loop(turns):
    for _ in range(turns):
        for n in reversed(NUMBERS):
            last = n
    return last


@benchmark(400, (499_500, 249_750.0, 3))
def sums(turns):
    for _ in range(turns):
        result = sum(NUMBERS), sum(FLOATS), sum((1, 2))
    return result


@benchmark(300, (0, 999, "999", 5))
def min_max(turns):
    for _ in range(turns):
        result = min(NUMBERS), max(NUMBERS), max(TEXTS), max(3, 5)
    return result


@benchmark(60, (999, "0"))
def min_max_key(turns):
    for _ in range(turns):
        result = min(NUMBERS, key=lambda n: -n), max(TEXTS, key=lambda text: -len(text))
    return result


@benchmark(150, (True, True, False))
def any_all(turns):
    for _ in range(turns):
        result = any(n > 500 for n in NUMBERS), all(n >= 0 for n in NUMBERS), any([0, 0, ""])
    return result


def countdown(n):
    while n:
        yield n
        n -= 1


@benchmark(80, 500_500)
def generator(turns):
    for _ in range(turns):
        total = 0
        for n in countdown(1_000):
            total += n
    return total


@benchmark(80, 332_833_500)
def generator_expression(turns):
    for _ in range(turns):
        total = sum(n * n for n in NUMBERS)
    return total


def delegate(n):
    yield from countdown(n)
    result = yield from countdown(0)
    return result


def accumulate_sent():
    total = 0
    while True:
        total += yield total


@benchmark(60, (500_500, 499_500))
def generator_delegation(turns):
    for _ in range(turns):
        total = sum(delegate(1_000))
        receiver = accumulate_sent()
        next(receiver)
        for n in range(1_000):
            sent = receiver.send(n)
    return total, sent


class Counter:
    def __init__(self, stop):
        self.n = 0
        self.stop = stop

    def __iter__(self):
        return self

    def __next__(self):
        if self.n >= self.stop:
            raise StopIteration
        self.n += 1
        return self.n


@benchmark(50, 500_500)
def iterator_class(turns):
    for _ in range(turns):
        total = 0
        for n in Counter(1_000):
            total += n
    return total


@benchmark(40_000, (1, 2, None))
def next_function(turns):
    pair = [1, 2]
    for _ in range(turns):
        iterator = iter(pair)
        result = next(iterator), next(iterator), next(iterator, None)
    return result


@benchmark(60, (3_000, 100, 499_500, 999_000))
def itertools_linear(turns):
    for _ in range(turns):
        chained = len(list(itertools.chain(NUMBERS, NUMBERS, TEXTS)))
        sliced = len(list(itertools.islice(itertools.count(), 100)))
        last = list(itertools.accumulate(NUMBERS))[-1]
        doubled = sum(x + y for x, y in itertools.zip_longest(NUMBERS, NUMBERS))
    return chained, sliced, last, doubled


@benchmark(60, (1_000, 120, 190))
def itertools_combinatoric(turns):
    ten = range(10)
    for _ in range(turns):
        product = sum(1 for _ in itertools.product(ten, repeat=3))
        orders = sum(1 for _ in itertools.permutations("abcde"))
        pairs = sum(1 for _ in itertools.combinations(range(20), 2))
    return product, orders, pairs


@benchmark(100, (100, 1_000, 500))
def itertools_grouping(turns):
    for _ in range(turns):
        groups = [len(list(group)) for _, group in itertools.groupby(NUMBERS, lambda n: n // 10)]
        starred = len(list(itertools.starmap(max, zip(NUMBERS, FLOATS))))
        taken = len(list(itertools.takewhile(lambda n: n < 500, NUMBERS)))
    return len(groups), starred, taken


run()
