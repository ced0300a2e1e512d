# Comparisons that have met one built-in type many times, and then meet something else.


class Other:
    def __eq__(self, other):
        return "Other.__eq__"

    def __gt__(self, other):
        return []


class Backwards(list):
    def __eq__(self, other):
        return "Backwards.__eq__"

    def __gt__(self, other):
        return "Backwards.__gt__"

    __hash__ = None


class Plain(list):
    pass


class Emptying:
    def __init__(self, target):
        self.target = target

    def __eq__(self, other):
        self.target.clear()
        return True


def equal(x, y):
    return x == y


def less(x, y):
    return x < y


def decide(x, y):
    if x == y:
        return "equal"
    if x < y:
        return "less"
    return "neither"


def show(function, x, y):
    try:
        return function(x, y)
    except TypeError as error:
        return f"TypeError: {error}"


for first, second in [
    ([1, 2, 3], [1, 2, 4]),
    ((1, 2.5, "a"), (1, 2.5, "b")),
    ({1, 2}, {1, 2, 3}),
    (frozenset("ab"), frozenset("ab")),
    ({"a": 1}, {"a": 1.0}),
    (b"ab", b"ac"),
    (range(3), range(0, 3, 1)),
    (slice(1), slice(2)),
    ({"a": 1}.keys(), {"a": 2}.keys()),
]:
    functions = {}
    for function in equal, less, decide:
        # A code object of its own for each pair, so that each site meets one type.
        fresh = type(function)(function.__code__.replace(), globals())
        results = {str(show(fresh, first, second)) for _ in range(300)}
        print(type(first).__name__, function.__name__, *results)
        for other in [second, first, None, 3, "text", 2**70, Other(), Backwards([1, 2, 3]), Plain([1, 2, 3]), [1, "x"], (), 1.5]:
            print(" ", show(fresh, first, other), show(fresh, other, first))

# Lists that change while they are compared.
for _ in range(300):
    items = [0, 1, 2]
    items[0] = Emptying(items)
    result = items == [0, 1, 2]
print(result, items)

# Identity before equality, and numbers that are equal or not.
nan = float("nan")
for _ in range(300):
    result = [nan] == [nan], [float("nan")] == [nan], [1, True, 1.0] == [True, 1.0, 1], [0.0] == [-0.0], [2**60] == [2.0**60]
print(result)
