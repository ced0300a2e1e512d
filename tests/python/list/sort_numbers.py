"""Lists of many numbers, spread evenly or not, are sorted stably either way round."""

from operator import attrgetter, itemgetter
from random import Random

random = Random(5)
inf = float("inf")


def is_sorted(numbers):
    for reverse in (False, True):
        order = sorted(range(len(numbers)), key=numbers.__getitem__, reverse=reverse)
        result = sorted(numbers, reverse=reverse)
        if any(result[i] is not numbers[order[i]] and type(result[i]) is float for i in range(len(order))):
            return False
        for first, second in zip(order, order[1:]):
            x, y = numbers[first], numbers[second]
            if not (first < second if x == y else (x > y) == reverse):
                return False
    return True


for size in (39, 40, 41, 399, 401, 1500):
    print(
        size,
        is_sorted([random.random() for _ in range(size)]),
        is_sorted([random.gauss(0, 1e300) for _ in range(size)]),
        is_sorted([random.choice([0.0, -0.0, 1.5, 5e-324, inf, -inf]) for _ in range(size)]),
        is_sorted([random.expovariate(1) ** 20 for _ in range(size)]),
        is_sorted([random.randrange(-(2**50), 2**50) for _ in range(size)]),
        is_sorted([random.randrange(10) / 2 for _ in range(size)]),
        is_sorted([random.random() * 1e-310 for _ in range(size)]),
        is_sorted([random.random() for _ in range(size - 1)] + [1e300]),
    )


class Named:
    def __init__(self, name):
        self.name = name


pairs = [(i * 7 % 10, i) for i in range(50)]
print(sorted(pairs, key=itemgetter(0), reverse=True)[:6], max(pairs, key=itemgetter(-1)), min(pairs, key=itemgetter(1)))
print(sorted("edcba", key=itemgetter(0)), [x.name for x in sorted(map(Named, "cab"), key=attrgetter("name"))])
for bad in ([1, 2], [(1,), 5], [(), ()]):
    try:
        sorted(bad, key=itemgetter(0))
    except (TypeError, IndexError) as error:
        print(type(error).__name__, error)
growing = [3, 1]
print(max(growing, key=lambda x: len(growing) < 4 and growing.append(9) or x), growing)
