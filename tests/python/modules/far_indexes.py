# Places in sequences that are too long for exact doubles.
import bisect
import sys

n = sys.maxsize
far = range(n - 1)
print(bisect.bisect_right(far, n - 3), bisect.bisect_left(far, n - 3), bisect.bisect_left(far, n, n - 4, n))


class Long:
    def __len__(self):
        return n

    def __getitem__(self, index):
        return index // 10


print(bisect.bisect_left(Long(), n // 10), bisect.bisect_right(Long(), 10**17, key=lambda x: x - 1))

import itertools


class Index:
    def __index__(self):
        return 2


for bounds in (1, 10, sys.maxsize), (0, Index(), 1), (sys.maxsize + 1,), (-1,), ('a',), (0, 10, 0), (0, 3, 2**70), (1, sys.maxsize):
    try:
        print(list(itertools.islice(range(5), *bounds)))
    except ValueError as error:
        print(error)
