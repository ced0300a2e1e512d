"""Dictionaries with keys of several kinds, their methods and views."""

from harness import benchmark, run

WORDS = [f"word{i}" for i in range(500)]
COUNTS = {word: i for i, word in enumerate(WORDS)}
SQUARES = {i: i * i for i in range(500)}
GRID = {(i, j): i * j for i in range(25) for j in range(20)}


@benchmark(200, 124_750)
def get_str(turns):
    for _ in range(turns):
        total = 0
        for word in WORDS:
            total += COUNTS[word]
    return total


@benchmark(200, 41_541_750)
def get_int(turns):
    for _ in range(turns):
        total = 0
        for i in range(500):
            total += SQUARES[i]
    return total


@benchmark(100, 57_000)
def get_tuple(turns):
    for _ in range(turns):
        total = 0
        for i in range(25):
            for j in range(20):
                total += GRID[i, j]
    return total


@benchmark(100, 500)
def set_str(turns):
    for _ in range(turns):
        counts = {}
        for word in WORDS:
            counts[word] = 1
            counts[word] += 1
    return len(counts)


@benchmark(100, 500)
def set_int(turns):
    for _ in range(turns):
        squares = {}
        for i in range(500):
            squares[i] = i
    return len(squares)


@benchmark(60, 500)
def set_tuple(turns):
    for _ in range(turns):
        grid = {}
        for i in range(25):
            for j in range(20):
                grid[i, j] = i
    return len(grid)


class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return hash(self.name)

    def __eq__(self, other):
        return self.name == other.name


class Plain:
    pass


@benchmark(20_000, (1, 2, 3))
def object_keys(turns):
    first, second, third = Key("a"), Key("b"), Plain()
    table = {first: 1, second: 2, third: 3}
    for _ in range(turns):
        result = table[Key("a")], table[second], table[third]
    return result


@benchmark(100, 20)
def set_del(turns):
    for _ in range(turns):
        table = {}
        for i in range(500):
            table[i] = i
            if i >= 20:
                del table[i - 20]
    return len(table)


@benchmark(40_000, (1, None, 5, True, False))
def get_default(turns):
    table = {"a": 1, "b": 2}
    for _ in range(turns):
        result = table.get("a"), table.get("c"), table.get("c", 5), "a" in table, "c" in table
    return result


@benchmark(20_000, 3)
def setdefault_pop(turns):
    for _ in range(turns):
        table = {}
        table.setdefault("a", []).append(1)
        table.setdefault("a", []).append(2)
        table["b"] = 3
        last = table.pop("b")
        table.pop("b", None)
        table.popitem()
    return last


@benchmark(200, (125_250, 499))
def items(turns):
    for _ in range(turns):
        total = 0
        for word, count in COUNTS.items():
            total += count + 1
        for word in COUNTS:
            last = word
        for count in COUNTS.values():
            pass
    return total, count


@benchmark(100, 500)
def comprehension(turns):
    for _ in range(turns):
        table = {word: len(word) for word in WORDS}
    return len(table)


@benchmark(30_000, {"a": 1, "b": 3, "c": 4, "d": 5})
def display_update(turns):
    for _ in range(turns):
        table = {"a": 1, "b": 2}
        table.update({"b": 3, "c": 4})
        table.update(d=5)
    return table


@benchmark(600, 1_000)
def copies(turns):
    for _ in range(turns):
        first = dict(COUNTS)
        second = COUNTS.copy()
        first.update(second)
    return len(first) + len(second)


@benchmark(20_000, {"a": 1, "b": 3, "c": 4})
def merge(turns):
    first, second = {"a": 1, "b": 2}, {"b": 3, "c": 4}
    for _ in range(turns):
        table = first | second
        table = {**first, **second}
    return table


@benchmark(15_000, (1, 3, 1, True))
def view_operations(turns):
    first, second = {"a": 1, "b": 2}, {"b": 3, "c": 4}
    for _ in range(turns):
        result = (
            len(first.keys() & second.keys()),
            len(first.keys() | second.keys()),
            len(first.items() - {("a", 1)}),
            "a" in first.keys(),
        )
    return result


@benchmark(150, (500, 500))
def from_pairs(turns):
    numbers = range(500)
    for _ in range(turns):
        table = dict(zip(WORDS, numbers))
        keys = dict.fromkeys(WORDS)
    return len(table), len(keys)


@benchmark(20_000, True)
def compare(turns):
    first, second = {"a": 1, "b": [2]}, {"b": [2], "a": 1}
    for _ in range(turns):
        result = first == second and first != {"a": 1}
    return result


@benchmark(150, "word499")
def to_list(turns):
    for _ in range(turns):
        keys = list(COUNTS)
        values = list(COUNTS.values())
        pairs = list(COUNTS.items())
        last = sorted(COUNTS)[-1]
    return pairs[-1][0]


run()
