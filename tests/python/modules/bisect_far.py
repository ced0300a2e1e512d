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
