"""Lists, dictionaries, sets, tuples: displays, subscripts, slices, unpacking, comprehensions, methods and mutation."""

GRID = [[row * column for column in range(8)] for row in range(8)]
WORDS = "the quick brown fox jumps over the lazy dog".split()


class Matrix:
    def __init__(self, rows):
        self.rows = rows

    def __getitem__(self, key):
        row, column = key
        return self.rows[row][column]

    def __setitem__(self, key, value):
        row, column = key
        self.rows[row][column] = value

    def __len__(self):
        return len(self.rows)

    def __contains__(self, value):
        return any(value in row for row in self.rows)

    def __iter__(self):
        for row in self.rows:
            yield from row


class Countdown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left


def lists(i):
    items = [i, i + 1, *range(5)]
    items[0] = items[1] + items[-1]
    items[i % 5] += 3
    items[1:3] = [7, 8, 9]
    del items[0]
    items.append(i)
    items.extend(items[:2])
    copy = items[::-1]
    copy.sort()
    copy.reverse()
    last = copy.pop()
    return sum(items) + len(copy) + last + items.index(7) + (8 in items) + copy[0] + copy[len(copy) - 1]


def dictionaries(i):
    table = {"a": i, "b": 2, i: "c", (i, 1): 4, 2.5: 5, None: 6}
    table["d"] = table["a"] + table["b"]
    table["a"] += 1
    table[(i, 1)] *= 2
    total = len(table) + table.get("a", 0) + table.get("zz", 7) + table[None] + table[2.5]
    table.setdefault("list", []).append(i)
    table.update({"e": 1}, f=2)
    del table["b"]
    for key in table:
        if isinstance(key, str):
            total += len(key)
    for key, value in table.items():
        if isinstance(value, int) and key != "a":
            total += value
    return total + len(list(table.values())) + ("a" in table) + ("q" not in table) + table.pop("d")


def sets(i):
    items = {i, i + 1, 3, "a", (1, 2)}
    items.add(i % 4)
    items.discard(3)
    others = set(range(5)) & {1, 2, 9}
    others |= {i % 7}
    return len(items) + len(others) + (i in items) + ("a" in items) + (others <= {1, 2}) + len(others ^ {1})


def comprehensions(i):
    squares = [n * n for n in range(10)]
    odd = [n for n in squares if n % 2]
    pairs = [(a, b) for a in range(3) for b in range(3) if a != b]
    table = {n: n + i for n in odd}
    lengths = {word: len(word) for word in WORDS}
    letters = {word[0] for word in WORDS}
    lazy = sum(n + i for n in range(6))
    transposed = [[row[k] for row in GRID] for k in range(4)]
    return (
        sum(squares) + len(pairs) + sum(table.values()) + lengths["quick"] + len(letters) + lazy + transposed[2][3]
        + sum(len(w) for w in WORDS if "o" in w) + max(a - b for a, b in pairs)
    )


def unpacking(i):
    a, b = i, i + 1
    a, b = b, a
    (c, d), e = (a, b), 3
    first, *middle, last = [i, 1, 2, 3, i]
    [x, y] = WORDS[0:2]
    total = a - b + c + d + e + first + last + len(middle) + len(x) + len(y)
    for index, word in enumerate(WORDS):
        total += index * len(word)
    for word, number in zip(WORDS, range(5)):
        total += number
    for p, (q, r) in [(1, (2, 3)), (i, (i, i))]:
        total += p * q - r
    merged = {**{"a": 1}, "b": i}
    joined = [*middle, *(1, 2)]
    return total + merged["b"] + len(joined)


def matrices(i):
    matrix = Matrix([[1, 2], [3, i]])
    matrix[0, 1] = matrix[1, 1] + 1
    total = len(matrix) + (i in matrix)
    for value in matrix:
        total += value
    for value in Countdown(4):
        total += value
    return total + sum(Countdown(3)) + len(list(matrix))


def grids(i):
    total = 0
    for row in GRID:
        for cell in row[1:4]:
            total += cell
    for r in range(1, 4):
        for c in range(1, 4):
            total += GRID[r][c] - GRID[r - 1][c] + GRID[c][r]
    GRID[i % 8][i % 3] = total % 10
    return total % 100


def iterables(i):
    total = 0
    for source in ([1, 2], (3, 4), {5, 6}, {7: 1, 8: 2}, "ab", range(3), iter([9]), b"xy", {1: 2}.items(), map(abs, [-1])):
        for item in source:
            total += item if isinstance(item, int) else 1
        total += len(list(source)) if not hasattr(source, "__next__") else 2
    for source in (reversed([1, 2, 3]), filter(None, [0, 1]), zip([1], [2]), enumerate("ab")):
        total += len(tuple(source))
    return total + len(sorted([3, 1, i])) + sorted(WORDS, key=len)[0].count("h")


def main(rounds):
    checksum = 0
    for i in range(rounds):
        checksum += lists(i) + dictionaries(i) + sets(i) + comprehensions(i) + unpacking(i)
        checksum += matrices(i) + iterables(i)
        grids(i)
    return checksum


ROUNDS = 700
EXPECTED = 120283003

result = main(ROUNDS)
if result != EXPECTED:
    raise SystemExit(f"containers.py gave {result}")
