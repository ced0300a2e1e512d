"""math, random, functools, collections, copy, dataclasses, enum, datetime-free parts of the library that programs lean on."""

import bisect
import copy
import heapq
import math
import operator
import random
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache, partial, reduce

from harness import benchmark, run

NUMBERS = list(range(1_000))
WORDS = [f"word{i % 50}" for i in range(500)]


@benchmark(30_000, (4.0, 1.0, 0.0, 3, 4, 5.0, 1.0))
def math_functions(turns):
    for _ in range(turns):
        result = (
            math.sqrt(16.0),
            math.cos(0.0),
            math.log(1.0),
            math.floor(3.7),
            math.ceil(3.2),
            math.hypot(3.0, 4.0),
            math.exp(0),
        )
    return result


@benchmark(30_000, (6, 120, 4, 10, True, 7.5))
def math_integers(turns):
    for _ in range(turns):
        result = (
            math.gcd(54, 24),
            math.factorial(5),
            math.isqrt(17),
            math.comb(5, 2),
            math.isclose(1.0, 1.0 + 1e-12),
            math.fabs(-7.5),
        )
    return result


@benchmark(30, True)
def random_numbers(turns):
    source = random.Random(7)
    for _ in range(turns):
        values = [source.random() for _ in range(300)]
        numbers = [source.randint(1, 6) for _ in range(300)]
        number = source.randrange(100)
        letter = source.choice("abc")
    return min(values) >= 0.0 and max(numbers) == 6 and number < 100 and letter in "abc"


@benchmark(20, True)
def random_shuffle(turns):
    source = random.Random(7)
    numbers = NUMBERS[:]
    for _ in range(turns):
        source.shuffle(numbers)
        sample = source.sample(numbers, 100)
    return sorted(numbers) == NUMBERS and len(set(sample)) == 100


@lru_cache(maxsize=None)
def cached(n):
    return n * 2


@lru_cache(maxsize=128)
def cached_bounded(n):
    return n * 2


@benchmark(150, 49_500)
def functools_lru_cache(turns):
    for _ in range(turns):
        total = 0
        for n in range(100):
            total += cached(n) + cached_bounded(n) + cached(n)
        for n in range(150):
            cached_bounded(n)
    return total + 19_800


@benchmark(150, (499_500, 1_500))
def functools_partial_reduce(turns):
    add = partial(operator.add, 500)
    for _ in range(turns):
        total = reduce(lambda x, y: x + y, NUMBERS)
        for n in NUMBERS[:100]:
            last = add(n)
    return total, last + 901


@benchmark(100, 900)
def collections_deque(turns):
    for _ in range(turns):
        queue = deque()
        for i in range(500):
            queue.append(i)
            queue.appendleft(i)
        for i in range(50):
            queue.popleft()
            queue.pop()
        queue.rotate(3)
        last = queue[5]
    return len(queue)


@benchmark(200, (10, 50))
def collections_counter(turns):
    for _ in range(turns):
        counter = Counter(WORDS)
        top = counter.most_common(3)
    return top[0][1], len(counter)


@benchmark(100, 50)
def collections_defaultdict(turns):
    for _ in range(turns):
        groups = defaultdict(list)
        counts = defaultdict(int)
        for word in WORDS:
            groups[word].append(1)
            counts[word] += 1
    return len(groups)


Pair = namedtuple("Pair", "first second")


@benchmark(30_000, (3, 2, 1))
def collections_namedtuple(turns):
    for _ in range(turns):
        pair = Pair(1, 2)
        first, second = pair
        total = pair.first + pair.second
    return total, second, pair[0]


@benchmark(60, 500)
def collections_ordered_dict(turns):
    for _ in range(turns):
        table = OrderedDict()
        for i in range(500):
            table[i] = i
        table.move_to_end(5)
        table.popitem(last=False)
        table[1_000] = 1
    return len(table)


@benchmark(300, True)
def copy_deepcopy(turns):
    value = {"a": [1, 2, {"b": (3, [4])}], "c": "text", "d": [[5, 6], [7, 8]]}
    for _ in range(turns):
        result = copy.deepcopy(value)
        copy.copy(value)
    return result == value and result["d"][0] is not value["d"][0]


@dataclass
class Item:
    name: str
    price: float
    count: int = 1

    def total(self):
        return self.price * self.count


@benchmark(8_000, (6.0, True))
def dataclass_instances(turns):
    for _ in range(turns):
        item = Item("a", 2.0, 3)
        other = Item("a", 2.0, count=3)
        equal = item == other
        text = repr(item)
    return item.total(), equal


class Colour(Enum):
    RED = 1
    GREEN = 2


@benchmark(5_000, (Colour.RED, "GREEN", 2, True))
def enum_members(turns):
    for _ in range(turns):
        result = Colour(1), Colour.GREEN.name, Colour.GREEN.value, Colour.RED is Colour["RED"]
    return result


@benchmark(60, (0, 300))
def heapq_bisect(turns):
    for _ in range(turns):
        heap = []
        ordered = []
        for i in range(300):
            heapq.heappush(heap, i * 7 % 300)
            bisect.insort(ordered, i * 7 % 300)
        first = heapq.heappop(heap)
        while heap:
            heapq.heappop(heap)
    return first, len(ordered)


@benchmark(300, (0, 1_000))
def operator_functions(turns):
    pairs = [(n % 10, n) for n in range(100)]
    second = operator.itemgetter(1)
    for _ in range(turns):
        ordered = sorted(pairs, key=operator.itemgetter(0))
        total = sum(map(operator.mul, NUMBERS[:20], NUMBERS[:20]))
        last = max(pairs, key=second)[1]
    return ordered[0][0], last + 901


run()
