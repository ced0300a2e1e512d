class Deck:
    def __init__(self, *cards):
        self.cards = list(cards)

    def __len__(self):
        return len(self.cards)

    def __getitem__(self, index):
        print("getitem", index)
        return self.cards[index]

    def __setitem__(self, index, value):
        print("setitem", index, value)
        self.cards[index] = value

    def __delitem__(self, index):
        print("delitem", index)
        del self.cards[index]

    def __contains__(self, card):
        print("contains", card)
        return card in self.cards

    def __reversed__(self):
        return "reversed!"


d = Deck("a", "b", "c")
print(len(d), d[0], d[-1], d[0:2], d[::2], d[1:2, ..., None] if False else "")
d[1] = "z"
d[0:1] = ["x", "y"]
del d[0]
print(d.cards, "z" in d, "q" not in d, reversed(d))
d[0] += "!"
print(d.cards)


class Seq:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError(i)
        return i * 10


print(list(Seq()), 20 in Seq(), 5 in Seq(), [x for x in Seq()], tuple(reversed(range(3))))
a, *b = Seq()
print(a, b)


class Show:
    def __getitem__(self, key):
        return key


s = Show()
print(s[1], s[1:2], s[::], s[1, 2], s[1:2, ::3], s[...], s["k"], s[()], s[*[1, 2], 3])
class Empty:
    pass
for bad in (lambda: len(Empty()), lambda: Empty()[0], lambda: list(Empty()), lambda: 1 in Empty(), lambda: reversed(Empty())):
    try:
        bad()
    except TypeError as error:
        print(error)
