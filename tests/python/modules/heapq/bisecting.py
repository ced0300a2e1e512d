import bisect
import _bisect


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


a = [1, 2, 2, 3]
print(bisect.bisect_left(a, 2), bisect.bisect_right(a, 2), bisect.bisect(a, 2), bisect.bisect_left(a, 2, 2))
print(bisect.bisect_right(a, 2, 0, 1), bisect.bisect_left(a, 9), bisect.bisect_left([], 1), bisect.bisect_left(a, 1, hi=-5))
print(bisect.bisect_left([9, 5, 1], -5, key=lambda v: -v), bisect.bisect_right(range(10**6), 77), bisect.bisect is _bisect.bisect_right)
bisect.insort_left(a, 2)
bisect.insort_right(a, 2.0)
bisect.insort(a, 0)
print(a)
people = [("ann", 3), ("bob", 5)]
bisect.insort(people, ("cat", 4), key=lambda person: person[1])
print(people)


class Sequence:
    def __init__(self):
        self.items = [1, 5]

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        print("get", index)
        return self.items[index]

    def insert(self, index, value):
        print("insert", index, value)


bisect.insort_left(Sequence(), 3)
grades = "FDCBA"
print([grades[bisect.bisect([60, 70, 80, 90], score)] for score in (33, 99, 77, 70, 89, 90, 100)])
show(lambda: bisect.bisect_left(a, 1, -1))
show(lambda: bisect.bisect_left(1, 2))
show(lambda: bisect.bisect_left(a))
show(lambda: bisect.bisect_left(a, "x"))
show(lambda: bisect.bisect_left(a, 1, "x"))
show(lambda: bisect.bisect_left(a, 1, hi="x"))
show(lambda: bisect.bisect_left(a, 1, 0, 100))
show(lambda: bisect.insort_left((1,), 2))
