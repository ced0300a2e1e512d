class Card:
    def __init__(self, rank, suit):
        self.rank, self.suit = rank, suit

    def __lt__(self, other):
        return self.rank < other.rank

    def __repr__(self):
        return f"{self.rank}{self.suit}"


cards = [Card(r, s) for s in "HS" for r in (3, 1, 2, 3)]
print(sorted(cards), sorted(cards, reverse=True), min(cards), max(cards), sorted(cards, key=lambda c: c.suit))
big = [(i * 7919) % 101 for i in range(200)]
ordered = sorted(big)
print(ordered[:5], ordered[-5:], all(a <= b for a, b in zip(ordered, ordered[1:])), sorted(range(200), key=lambda i: big[i])[:10])
runs = list(range(50)) + list(range(50, 0, -1)) + [7] * 10
print(sorted(runs) == sorted(runs[::-1]), sorted(runs)[48:56])


class Broken:
    def __lt__(self, other):
        raise ValueError("no order")


items = [Broken(), Broken()]
try:
    items.sort()
except ValueError as error:
    print(error, len(items))
values = [3, 1, 2]


def key(x):
    values.append(x)
    return x


try:
    values.sort(key=key)
except ValueError as error:
    print(error)
