"""Lists: growing, sorting, slicing, searching."""

from functools import cmp_to_key

from harness import benchmark, run

NUMBERS = [(i * 7919) % 10_007 for i in range(1_000)]
TEXTS = [f"key{n}" for n in NUMBERS]
FLOATS = [n / 3 for n in NUMBERS]
PAIRS = [(n % 10, n) for n in NUMBERS]


class Record:
    def __init__(self, key):
        self.key = key

    def __lt__(self, other):
        return self.key < other.key


RECORDS = [Record(n) for n in NUMBERS]


@benchmark(60, 0)
def append_pop(turns):
    for _ in range(turns):
        items = []
        for i in range(1_000):
            items.append(i)
        while items:
            items.pop()
    return len(items)


@benchmark(200, 0)
def insert_front(turns):
    for _ in range(turns):
        items = []
        for i in range(100):
            items.insert(0, i)
            items.insert(i // 2, i)
        for i in range(100):
            items.pop(0)
            items.remove(items[-1])
    return len(items)


@benchmark(20_000, 30)
def extend(turns):
    ten = list(range(10))
    for _ in range(turns):
        items = []
        items.extend(ten)
        items += ten
        items.extend((1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
    return len(items)


@benchmark(60, sorted(NUMBERS)[500])
def sort_ints(turns):
    for _ in range(turns):
        items = NUMBERS[:]
        items.sort()
    return items[500]


@benchmark(40, sorted(TEXTS)[500])
def sort_strings(turns):
    for _ in range(turns):
        items = sorted(TEXTS)
    return items[500]


@benchmark(40, sorted(FLOATS)[500])
def sort_floats(turns):
    for _ in range(turns):
        items = sorted(FLOATS)
    return items[500]


@benchmark(20, sorted(PAIRS)[500])
def sort_tuples(turns):
    for _ in range(turns):
        items = sorted(PAIRS)
    return items[500]


@benchmark(30, NUMBERS[0])
def sort_key(turns):
    for _ in range(turns):
        items = sorted(NUMBERS, key=lambda n: -n)
        items = sorted(RECORDS, key=lambda record: record.key, reverse=True)
    return items[-1].key


@benchmark(15, sorted(NUMBERS)[500])
def sort_objects(turns):
    for _ in range(turns):
        items = sorted(RECORDS)
    return items[500].key


@benchmark(15, sorted(NUMBERS)[500])
def sort_cmp_to_key(turns):
    for _ in range(turns):
        items = sorted(NUMBERS, key=cmp_to_key(lambda x, y: x - y))
    return items[500]


@benchmark(2_000, True)
def sort_sorted(turns):
    items = list(range(1_000))
    for _ in range(turns):
        items.sort()
    return items == sorted(items, reverse=True)[::-1]


@benchmark(2_000, (10, 990, 500, 3))
def slices(turns):
    items = NUMBERS
    for _ in range(turns):
        result = items[5:15], items[10:], items[::2], items[-3:]
    return tuple(map(len, result))


@benchmark(20_000, [0, 1, 10, 11, 12, 5])
def slice_assignment(turns):
    for _ in range(turns):
        items = [0, 1, 2, 3, 4, 5]
        items[2:5] = [10, 11]
        items[4:4] = (12,)
        items[5:6] = [5]
        del items[6:]
    return items


@benchmark(500, (500, 1, True, False))
def searching(turns):
    items = list(range(1_000))
    for _ in range(turns):
        result = items.index(500), items.count(7), 300 in items, -1 in items
    return result


@benchmark(2_000, 100)
def searching_strings(turns):
    items = [f"item{i}" for i in range(200)]
    for _ in range(turns):
        result = items.index("item100") if "item199" in items and "none" not in items else 0
    return result


@benchmark(3_000, 1_000)
def copy_reverse(turns):
    for _ in range(turns):
        items = NUMBERS.copy()
        items.reverse()
        items = list(items)
    return len(items)


@benchmark(100, 667_000 - 1_000 + 1_000)
def comprehension(turns):
    for _ in range(turns):
        items = [i * 2 for i in range(1_000)]
        evens = [i for i in items if i % 3]
    return len(evens) * 1_000 + len(items)


@benchmark(50_000, 15)
def display_unpack(turns):
    a = 1
    for _ in range(turns):
        items = [a, 2, 3, 4, 5]
        first, *middle, last = items
        b, c = [first, last]
    return b + c + sum(middle)


@benchmark(20_000, True)
def compare(turns):
    first, second = list(range(50)), list(range(50))
    for _ in range(turns):
        result = first == second and not first < second and first != [1]
    return result


@benchmark(60, 499_500)
def index_loop(turns):
    items = list(range(1_000))
    for _ in range(turns):
        total = 0
        for i in range(len(items)):
            total += items[i]
            items[i] = i
    return total


@benchmark(20_000, [0] * 10 + [1, 2] * 5)
def repeat_concatenate(turns):
    for _ in range(turns):
        items = [0] * 10 + [1, 2] * 5
    return items


run()
