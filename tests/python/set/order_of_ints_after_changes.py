"""Sets of ints keep the order of CPython's hash table through removals, pops, copies and operators."""


class Numbers:
    """The same numbers in every run."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 1103515245 + 12345) & 0x7FFFFFFF
        return (self.state >> 8) % limit


def change(numbers, first, second, factor):
    operation = numbers.below(18)
    number = numbers.below(40) * factor
    if operation < 6:
        first.add(number)
    elif operation == 6:
        second.add(number)
    elif operation == 7:
        first.discard(number)
    elif operation == 8:
        if first:
            first.pop()
    elif operation == 9:
        first |= second
    elif operation == 10:
        first &= second | {number}
    elif operation == 11:
        first -= second
    elif operation == 12:
        first ^= second
    elif operation == 13:
        return first - second, second
    elif operation == 14:
        return first ^ second, second
    elif operation == 15:
        return first & second, first | second
    elif operation == 16:
        return second.copy(), first
    elif operation == 17:
        return set(frozenset(first)), second
    return first, second


for seed, factor in enumerate([1, 1, 8, 32, 1024, 7, 1 << 20]):
    numbers = Numbers(seed + 3)
    first, second = set(), set()
    for turn in range(400):
        first, second = change(numbers, first, second, factor)
        if turn % 40 == 39:
            print(list(first), list(second))

print("--- with other elements")
mixed = {8, 0, 16}
mixed.add(None)
mixed.add(24)
print(list(mixed), 24.0 in mixed, True in mixed)
mixed = {1, 2, 3}
mixed.add(True)
mixed.add(2.0)
print(mixed)
mixed.discard(3.0)
mixed.add(None)
print(1 in mixed, 3 in mixed, None in mixed, len(mixed))
try:
    {1, 2}.add([])
except TypeError as error:
    print(error)
try:
    [] in {1, 2}
except TypeError as error:
    print(error)

print("--- numbers that are not small")
large = {1 << 29, -(1 << 30), 1 << 40, 5}
print(1 << 29 in large, -(1 << 30) in large, -(1 << 30) + 1 in large, 1 << 40 in large, len(large))
small = {5}
print(-(1 << 30) in small, -(1 << 30) + 1 in small, 1 << 40 in small, 0.5 in small)
small.discard(-(1 << 30))
print(small)

print("--- iterating")
numbers = {1, 2, 3}
iterator = iter(numbers)
print(next(iterator), iterator.__length_hint__())
numbers.discard(1)
numbers.add("a")
print(sorted(map(str, iterator)))
numbers = set(range(5))
try:
    for number in numbers:
        numbers.add(number + 100)
except RuntimeError as error:
    print(error)
numbers.clear()
numbers.add(7)
print(numbers, numbers.pop(), numbers)
