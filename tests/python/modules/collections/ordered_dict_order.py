from _collections import OrderedDict


def show(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


d = OrderedDict.fromkeys("abcde")
d.move_to_end("b")
print("".join(d))
d.move_to_end("b", last=False)
print("".join(d), "".join(reversed(d)))
d.move_to_end(key="b", last=True)
d["a"] = 1
print(list(d.items()), list(reversed(d.items())), list(reversed(d.values())))
print(d.popitem(), d.popitem(last=False), d.popitem(False), d)
d["f"] = 2
del d["d"]
d["d"] = 3
print(d, d.keys(), d.values(), d.items())
print(d.pop("f"), d.pop("zz", 5), d.pop(key="zz", default=7), d.setdefault("k", 9), d.setdefault("k", 8), d)

show(lambda: d.move_to_end("zz"))
show(lambda: d.move_to_end([]))
show(lambda: d.move_to_end())
show(lambda: OrderedDict().popitem())
show(lambda: d.pop("zz"))
show(lambda: d.__delitem__("zz"))
show(lambda: d["zz"])
show(lambda: OrderedDict(1, 2))
show(lambda: OrderedDict([(1, 2, 3)]))
show(lambda: OrderedDict([(1,)]))
show(lambda: OrderedDict([()]))
show(lambda: OrderedDict([1]))
show(lambda: d.update(1, 2))
show(lambda: hash(d))
show(lambda: d < d)
show(lambda: d | 3)

# Keys that are equal but not the same.
mixed = OrderedDict([(1, "a"), (2.0, "b"), (True, "c")])
mixed.move_to_end(1.0)
print(mixed, mixed[2])
big = OrderedDict((n, None) for n in range(1000))
for n in range(0, 1000, 2):
    big.move_to_end(n, last=n % 4 == 0)
print(list(big)[:5], list(big)[-5:], len(big))
while len(big) > 3:
    big.popitem(last=len(big) % 2 == 0)
print(big)
