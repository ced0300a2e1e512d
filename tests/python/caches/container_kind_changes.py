def first(c):
    return c[0]


for _ in range(2000):
    first([1, 2])
print(first([5]), first((6,)), first("abc"), first({0: "dict"}), first(b"a"), first(range(3, 9)), first([[1]]))


class Custom:
    def __getitem__(self, i):
        return f"custom {i}"


class MyList(list):
    def __getitem__(self, i):
        return ("overridden", list.__getitem__(self, i))


print(first(Custom()), first(MyList([1])), first([9]))
for bad in ([], (), "", {}, 5, None, {1}):
    try:
        first(bad)
    except (IndexError, KeyError, TypeError) as error:
        print(type(error).__name__, error)


def store(c, v):
    c[0] = v
    return c


for _ in range(1000):
    store([1], 2)
print(store([1], "x"), store({}, "y"), store(MyList([1]), 2))
try:
    store((1,), 2)
except TypeError as error:
    print(error)


def loop(c):
    return [x for x in c]


for _ in range(500):
    loop([1, 2])
print(loop("ab"), loop((1,)), loop({"k": 1}), loop({2}), loop(range(2)), loop(x for x in "z"), loop(b"a"), loop(MyList([7])))


def index_with(i):
    return [10, 20, 30][i]


print(index_with(0), index_with(-1), index_with(True), index_with(slice(1, None)))
try:
    index_with(3)
except IndexError as error:
    print(error)
