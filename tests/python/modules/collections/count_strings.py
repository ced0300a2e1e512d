# Counting strings, alone and between other things.
from collections import Counter


class Odd(str):
    def __hash__(self):
        print("hash", str(self))
        return hash(str(self))

    __eq__ = str.__eq__


words = ["a", "b", "a", "c", "a", "b"]
print(Counter(words), Counter(tuple(words)), list(Counter(words)))
print(Counter(["a", 1, "a", True, None, "a", 1.0, (1, 2), "b", (1, 2)]))
print(Counter(["a", Odd("a"), "b", Odd("b"), "a"]))
counter = Counter(a=2.5, b=2**53 - 2)
counter.update(words)
print(counter)
counter.update(["b", "b", "x"])
print(counter)
copied = counter.copy()
copied.update(["x", "x", "y"])
print(counter, copied)
counter = Counter()
counter["a"] = "t"
try:
    counter.update(["b", "b", "b", "a", "b"])
except TypeError as error:
    print(error, dict(counter))
try:
    counter.update(["b", [], "b"])
except TypeError as error:
    print(error, dict(counter))
print(Counter([]), Counter(["x"] * 1000))
