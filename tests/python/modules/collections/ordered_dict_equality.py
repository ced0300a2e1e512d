from _collections import OrderedDict

a = OrderedDict(x=1, y=2)
b = OrderedDict(y=2, x=1)
print(a == b, a != b, a == dict(b), dict(a) == b, a == OrderedDict(a), a == OrderedDict(x=1), a == [("x", 1)])
print(a | {"z": 3}, {"z": 3} | a, type({} | a).__name__)
a |= [("w", 0)]
print(a, a.copy() == a, a.copy() is a)
print(OrderedDict([(1, 2)], k=3), OrderedDict({"q": 1}), OrderedDict(self=1, other=2))
c = OrderedDict()
c.update({"p": 1}, q=2)
c.update(self=3)
c["me"] = c
print(c)
print(sorted(c.keys() & {"p", "zz"}), c.keys() >= {"p"}, ("q", 2) in c.items(), 3 in c.values())
c.clear()
print(c, len(c), bool(c), OrderedDict[int, str])
c.attribute = "set"
print(c.__dict__, c.__reduce__()[:4])


def during(change):
    d = OrderedDict(a=1, b=2, c=3)
    seen = []
    try:
        for key in d:
            seen.append(key)
            change(d)
            if len(seen) > 5:
                break
    except RuntimeError as error:
        seen.append(str(error))
    print(seen)


during(lambda d: d.__setitem__("z", 1))
during(lambda d: d.__setitem__("a", 1))
during(lambda d: d.move_to_end("a"))
during(lambda d: d.popitem())
during(lambda d: d.clear())

it = iter(OrderedDict(a=1, b=2))
next(it)
print(it.__reduce__()[1], next(it), next(it, "end"), it.__reduce__()[1])
