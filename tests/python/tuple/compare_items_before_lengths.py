# Tuples compare their items first, also when one has more than the other; lists look at their lengths first.


class Item:
    def __init__(self, name, is_equal=True):
        self.name = name
        self.is_equal = is_equal

    def __eq__(self, other):
        print(self.name, end=" ")
        return self.is_equal


a, b, c = Item("a"), Item("b"), Item("c", False)
print((a, b) == (1,), (a, b) != (1,))
print((1,) == (a, b), (1,) != (a, b))
print((a, c, b) == (1, 2), (c, a) == (1,), (a, b, c) != (1, 2))
print(() == (a,), (a,) == (a, a), (1, a) == (2,))
print([a, b] == [1], [a, b] != [1], [1] != [a, b])
print((5, a) == (a,), (a, (a, b)) == (1, (1,)))
print((1, 2, 3, 4, 5, a) == (1, 2, 3, 4, 5, 6, 7))
