# Rows of zip become the arguments of any kind of function; groups end with the value of a StopIteration.
from itertools import groupby, starmap


class Rows(zip):
    def __next__(self):
        return (*super().__next__(), 100)


def collect(*args):
    return args


class Adder:
    def add(self, x, y):
        return x + y

    def __call__(self, *args):
        return sum(args)


print(list(starmap(max, zip([1, 5, 3], [4, 2, 3.5]))))
print(list(starmap(collect, zip("abc", "de"))))
print(list(starmap(collect, Rows("ab", "cd"))), list(starmap(max, Rows([1, 200], [3, 4]))))
print(list(starmap(Adder().add, zip([1, 2], [3, 4]))), list(starmap(Adder(), zip([1], [2], [3]))))
print(list(starmap(pow, zip([2, 3], [5, 2]))), list(starmap(divmod, [(7, 2), [9, 4]])), list(starmap(len, zip(["ab", "c"]))))
print(list(starmap(min, [iter([3, 1, 2]), (5, 4), "ba"])), list(starmap(collect, [(), {}, {1: 2}])))
print(list(starmap("{}-{}".format, zip(range(3), "xyz"))), list(starmap(print, zip("ab", "cd"))))
for function, rows in ((divmod, zip([1], [2], [3])), (max, zip([1], "a")), (abs, zip([1], [2])), (5, zip([1], [2]))):
    try:
        list(starmap(function, rows))
    except TypeError as error:
        print(error)
rows = starmap(collect, zip([1, 2, 3], [1, 2], strict=True))
try:
    print(next(rows), next(rows))
    next(rows)
except ValueError as error:
    print(error)


def numbers():
    yield 1
    yield 1
    yield 2
    return "end"


print([(key, list(group)) for key, group in groupby(numbers())])
groups = groupby(numbers(), lambda n: -n)
key, first = next(groups)
print(key, next(first), next(groups)[0], list(first))
try:
    next(groups)
except StopIteration as stop:
    print(repr(stop.value))
