"""Tuples: making, unpacking, comparing, hashing."""

from harness import benchmark, run

POINT = (1, 2, 3)


@benchmark(100_000, (1, 2, 3))
def make(turns):
    a, b, c = POINT
    for _ in range(turns):
        point = (a, b, c)
    return point


@benchmark(60_000, 9)
def unpack(turns):
    a, b = 1, 2
    for _ in range(turns):
        x, y, z = POINT
        a, b = b, a
        first, *rest = POINT
    return x + y + z + a + b - first + len(rest) - 1


@benchmark(60_000, 4)
def compare(turns):
    first, second = (1, 2, 3), (1, 2, 4)
    for _ in range(turns):
        count = 0
        if first == POINT:
            count += 1
        if first < second:
            count += 1
        if first != second:
            count += 1
        if (1, "a") == (1, "a"):
            count += 1
    return count


@benchmark(60_000, True)
def hashing(turns):
    for i in range(turns):
        a = hash((1, 2, i))
        b = hash((1, 2, i))
    return a == b


@benchmark(40_000, (2, (1, 2), 3, True, 1, (1, 2, 3, 4)))
def operations(turns):
    for _ in range(turns):
        result = POINT[1], POINT[:2], len(POINT), 3 in POINT, POINT.index(2), POINT + (4,)
    return result


run()
