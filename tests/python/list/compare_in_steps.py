# Lists that first differ at each place, of items of one kind and of several, identical or only equal.
class Equal:
    def __init__(self, log):
        self.log = log

    def __eq__(self, other):
        self.log.append("eq")
        return isinstance(other, Equal)

    def __lt__(self, other):
        self.log.append("lt")
        return True


log = []
nan = float("nan")
kinds = [
    list(range(11)),
    [str(n) for n in range(11)],
    [float(n) for n in range(11)],
    [2**70 + n for n in range(11)],
    [1, 1.0, True, 2**60, "a", None, (), nan, 3, 4, 5],
    [Equal(log) for _ in range(11)],
]
for items in kinds:
    for i in range(len(items)):
        other = items[:]
        assert items == other and not items != other and items <= other
        assert items[:i] < other and other > items[:i] and items[:i] != other
        other[i] = "other" if items[i] != "other" else 0
        assert items != other and not items == other, i
        del other[i:]
        other += [nan]
        assert items != other, i
print(log.count("eq"), log.count("lt"))

first, second = [0, 1, 2, 3, nan, 5], [0, 1, 2, 3, nan, 5]
print(first == second, first == [0, 1, 2, 3, float("nan"), 5], [0, 1, 2, 3, 4, 5] == [0.0, True, 2, 3, 4, 5.0])


class Shrinking:
    def __eq__(self, other):
        changing.clear()
        return True


changing = [0, 1, 2, 3, Shrinking(), 5, 6, 7, 8, 9]
print(changing == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], changing)
changing = (0, 1, 2, 3, 4) * 2
print(changing < (0, 1, 2, 3, 4) * 2 + (0,), changing > (0, 1, 2, 3, 3) * 2, ("a", "b", "c", "d", 5) > ("a", "b", "c", "d", 4))
