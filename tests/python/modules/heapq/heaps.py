import _heapq


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


heap = [5, 3, 8, 1, 9, 2]
_heapq.heapify(heap)
print(heap)
_heapq.heappush(heap, 0)
print(heap, _heapq.heappop(heap), _heapq.heappushpop(heap, 9), _heapq.heapreplace(heap, -1), heap)
print(_heapq.heappushpop([], 1), _heapq.heappushpop([5], 1), _heapq.heappushpop([5], 7))

largest = [5, 3, 8, 1, 9, 2]
_heapq.heapify_max(largest)
print(largest)
_heapq.heappush_max(largest, 7)
print(_heapq.heappop_max(largest), _heapq.heappushpop_max(largest, 2), _heapq.heapreplace_max(largest, 100), largest)

# Every item comes out in order, whatever the order in which it came in.
seed, numbers = 7, []
for _ in range(500):
    seed = (seed * 1103515245 + 12345) % 2**31
    numbers.append(seed % 1000)
heap, largest = [], []
for n in numbers:
    _heapq.heappush(heap, n)
    _heapq.heappush_max(largest, n)
assert [_heapq.heappop(heap) for _ in numbers] == sorted(numbers)
assert [_heapq.heappop_max(largest) for _ in numbers] == sorted(numbers, reverse=True)

comparisons = 0


class Counted:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        global comparisons
        comparisons += 1
        return self.n < other.n


heap = [Counted(n) for n in numbers]
_heapq.heapify(heap)
print(comparisons)
while heap:
    _heapq.heappop(heap)
print(comparisons)


class Clears:
    def __init__(self, target):
        self.target = target

    def __lt__(self, other):
        self.target.clear()
        return True


def clearing():
    target = []
    target.extend(Clears(target) for _ in range(5))
    return target


show(lambda: _heapq.heapify(clearing()))
show(lambda: _heapq.heappop(clearing()))
show(lambda: (lambda h: _heapq.heappush(h, Clears(h)))(clearing()))
show(lambda: (lambda h: _heapq.heappushpop(h, Clears(h)))(clearing()))
show(lambda: _heapq.heappop([]))
show(lambda: _heapq.heapreplace([], 1))
show(lambda: _heapq.heappush(1, 2))
show(lambda: _heapq.heapify((1,)))
show(lambda: _heapq.heapify_max(3))
show(lambda: _heapq.heappush([1]))
show(lambda: _heapq.heappush([1], "a"))
show(lambda: _heapq.heappop())
