"""Tuples of two small ints, bools and integral floats as keys, with others among them."""


class Numbers:
    """The same numbers in every run."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 1103515245 + 12345) & 0x7FFFFFFF
        return (self.state >> 8) % limit


OTHERS = [[1], ["a", None, 2.5, (1, 2, 3), 10**20, (1 << 24, 0), (0.5, 1)]]


def key(numbers, others):
    kind = numbers.below(20)
    if kind < 12:
        return numbers.below(8) - 4, numbers.below(8) - 4
    if kind < 15:
        return numbers.below(12) - 4
    if kind == 15:
        return True, numbers.below(2)
    if kind == 16:
        return float(numbers.below(4))
    if kind == 17:
        return 1.0, numbers.below(3)
    if kind == 18:
        return [True, False, (-(1 << 24), 5), (0, (1 << 24) - 1)][numbers.below(4)]
    return others[numbers.below(len(others))]


for seed in range(30):
    numbers = Numbers(seed)
    others = OTHERS[seed % 2]
    table = {}
    for turn in range(60):
        operation = numbers.below(9)
        item = key(numbers, others)
        if operation < 4:
            table[item] = turn
        elif operation == 4:
            table.setdefault(item, turn)
        elif operation == 5:
            table.pop(item, None)
        elif operation == 6:
            if table:
                table.popitem()
        elif operation == 7:
            table = {**table, item: "new"}
        else:
            table[item] = table.get(item), item in table
    print(table, list(reversed(table.items())) == list(table.items())[::-1], dict(table) == table)

print({(1, 2): "x", (True, 2.0): "y", (2, 1): "z"}, {0: 1, False: 2, 0.0: 3}, {True: 1, 1: 2})
grid = {(x, y): x * y for x in range(-50, 50) for y in range(-50, 50)}
print(len(grid), sum(grid[x, y] == x * y for x, y in grid), (50, 0) in grid, grid.get((1.0, -50.0)))
