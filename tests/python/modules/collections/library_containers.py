from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, deque, namedtuple


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


c = Counter("mississippi")
print(c, c.most_common(2), c["z"], sorted(c.elements())[:4], c.total())
c.subtract("mmm")
print(c, +c, -c, c + Counter(m=5), c - Counter(s=9), c & Counter(s=1, q=1), c | Counter(q=1), c <= c)
c.update({"new": 2})
print(dict(c), Counter(a=1) == Counter(a=1, b=0), Counter([1, 1.0, True]), Counter.fromkeys if 0 else "")
show(lambda: Counter.fromkeys("a"))

Point = namedtuple("Point", "x y z", defaults=[0])
p = Point(1, y=2)
print(p, p.x, p._asdict(), p._replace(z=9), Point._make("abc"), p._fields, p == (1, 2, 0), p + (5,), Point._field_defaults)
a, b, *rest = p
print(a, b, rest, p.count(2), p.index(2), hash(p) == hash((1, 2, 0)), repr(Point.x))
show(lambda: Point(1))
show(lambda: Point(1, 2, 3, 4))
show(lambda: p._replace(q=1))
show(lambda: setattr(p, "x", 2))
show(lambda: namedtuple("Bad", "class"))
show(lambda: namedtuple("Bad", "a a"))
print(namedtuple("Ok", "a class a 1x", rename=True)._fields)
match p:
    case Point(x=x, y=2):
        print("matched", x)

layers = ChainMap({"a": 1}, {"a": 2, "b": 3})
layers["c"] = 4
print(layers, layers["b"], len(layers), layers.new_child({"a": 0})["a"], layers.parents, list(layers))
show(lambda: layers.pop("b"))


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


print(Lower(A=1, B=2), Lower({"X": 1}) | {"Y": 2}, UserList([1]) + [2], UserList("ab") * 2, UserString("ab").upper() + "c")
print(OrderedDict(Counter("aab")), deque(Counter("aab")))
