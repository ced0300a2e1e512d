from _collections import defaultdict


def show(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


d = defaultdict(int)
for letter in "mississippi":
    d[letter] += 1
print(d, d.get("z"), "z" in d, d["z"], "z" in d)

lists = defaultdict(list, {"a": [1]}, b=[2])
lists["a"].append(3)
lists["c"].append(4)
print(lists, lists.default_factory)
lists.default_factory = None
show(lambda: lists["d"])

count = 0


def next_number():
    global count
    count += 1
    return count


numbers = defaultdict(next_number)
print(numbers["x"], numbers["y"], numbers["x"], numbers.__missing__("w"), list(numbers.items()))
numbers.default_factory = len
print(numbers.copy(), numbers.__copy__() == numbers, type(numbers.copy()).__name__)
print(numbers | {"q": 0}, {"q": 0} | numbers, sep="\n")
numbers |= {"x": -1}
print(numbers, numbers == {"x": -1, "y": 2, "w": 3})
print(numbers.__reduce__()[:4], list(numbers.__reduce__()[4]))

show(lambda: defaultdict(1))
show(lambda: defaultdict(int, 1))
show(lambda: defaultdict(int, 1, 2))
show(lambda: defaultdict()["k"])
show(lambda: defaultdict(lambda: 1 / 0)["k"])
show(lambda: numbers | 1)
show(lambda: numbers.__or__([1]))
show(lambda: defaultdict(default_factory=int))


class Tree(defaultdict):
    def __init__(self, *args):
        defaultdict.__init__(self, Tree, *args)


tree = Tree()
tree["a"]["b"]["c"] = 1
print(tree["a"]["b"], len(tree), list(tree))


class Loud(defaultdict):
    def __missing__(self, key):
        print("missing", key)
        return super().__missing__(key)


print(Loud(list)["k"])
loop = defaultdict(list)
loop[1] = loop
print(loop)
