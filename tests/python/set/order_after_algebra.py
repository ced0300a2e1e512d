# Sets of small ints show their elements in the order of CPython's hash table, whichever operations made them.


def numbers(seed, count, limit):
    """Nonnegative ints, which hash alike on all machines."""
    result = set()
    while len(result) < count:
        seed = (seed * 1103515245 + 12345) % 2**31
        result.add((seed >> 8) % limit)
    return result


def digest(elements):
    total = 0
    for element in elements:
        total = (total * 31 + element) % 1_000_003
    return total


def removed(elements, step):
    result = set(elements)
    for element in sorted(result)[::step]:
        result.discard(element)
    return result


sizes = (1, 3, 5, 19, 76, 77, 307, 400)
for i, size in enumerate(sizes):
    for limit in (size * 2, 5_000, 2**22):
        for other_size in sizes:
            x = numbers(i + limit, size, limit)
            y = removed(numbers(i * 7 + other_size, other_size * 2, max(limit, other_size * 4)), 2)
            results = [x & y, x | y, x - y, y - x, x ^ y, x | x, frozenset(x) | y]
            line = [digest(result) for result in results]
            changed = set(x)
            changed ^= y
            changed |= x
            changed -= y
            changed.add(7)
            line += digest(changed), digest(changed | x), digest(changed & x), x <= changed, changed == x
            print(size, limit, other_size, digest(line))
