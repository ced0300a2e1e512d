class H(int):
    def __init__(self, *a): self.c = 0
    def __hash__(self):
        self.c += 1
        return int.__hash__(self)
def n(): return sum(e.c for e in d)
d = dict.fromkeys(map(H, range(10)))
print(n())
s = set(d); print(n())
f = frozenset(d); print(n())
s.difference(d); print(n())
s.symmetric_difference_update(d); print(n())
s = set(d); print(n())
dict.fromkeys(set(d)); print(n())
dict.fromkeys(frozenset(d), 1); print(n())
set(s); s|s; s&s; s^s; s - s; s == set(s); s | f; f & s; f ^ s; f < s; print(n())
dict(d); d | d; d == dict(d); d.copy(); print(n())
d2 = {}; d2.update(d); d2.update(d); print(n())
while s: s.pop()
print(n())
while d2: d2.popitem()
print(n())


class Counted:
    hashed = compared = 0

    def __hash__(self):
        Counted.hashed += 1
        return 42

    def __eq__(self, other):
        Counted.compared += 1
        return self is other


d = {Counted(): 5}
d.setdefault(Counted(), [])
print(Counted.hashed, Counted.compared, d.setdefault(1.0, 2), d.setdefault((1, 2)), list(d.values()))
ints = {1: 2}
print(ints.setdefault(1.0, 3), ints.setdefault((1,), 4), ints.setdefault(True, 5), ints)
try:
    ints.setdefault([], 6)
except TypeError as error:
    print(error)
