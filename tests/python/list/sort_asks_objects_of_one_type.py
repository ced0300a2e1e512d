# Which comparisons a sort asks for when all items have one type, and when they have not; long lists stay stable.
log = []


class A:
    def __init__(self, key):
        self.key = key

    def __lt__(self, other):
        log.append(f"{self.key}<{other.key}")
        return NotImplemented if (self.key + other.key) % 2 else self.key < other.key

    def __gt__(self, other):
        log.append(f"{self.key}>{other.key}")
        return self.key > other.key


class B(A):
    pass


for items in [3, 1, 2], [5, 4, 3, 2, 1], [1, 3, 2, 5, 4, 7, 9, 8]:
    for make in A, lambda key: (B if key % 3 == 0 else A)(key):
        log.clear()
        print([a.key for a in sorted(map(make, items))], *log)


class Never:
    def __lt__(self, other):
        return NotImplemented


try:
    sorted([Never(), Never()])
except TypeError as error:
    print(error)


class Changing:
    def __init__(self, key):
        self.key = key

    def __lt__(self, other):
        Changing.__lt__ = lambda x, y: y.key < x.key
        return self.key < other.key


print([each.key for each in sorted(map(Changing, [4, 2, 3, 1]))])


class Truthy:
    def __init__(self, key):
        self.key = key

    def __lt__(self, other):
        return [1] if self.key < other.key else []


for size in 63, 64, 65, 100, 128, 129, 1000, 2001:
    keys = [i * 7919 % 50 for i in range(size)]
    pairs = [(Truthy(key), i) for i, key in enumerate(keys)]
    for reverse in False, True:
        found = [(each.key, i) for each, i in sorted(pairs, key=lambda pair: pair[0], reverse=reverse)]
        wanted = sorted(((key, i) for i, key in enumerate(keys)), key=lambda pair: -pair[0] if reverse else pair[0])
        print(size, reverse, found == wanted)
print([each.key for each in sorted(map(Truthy, range(200, 0, -1)))][:5])
