# None stored anywhere must be found, not taken for "nothing there".


class Slotted:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = None


s = Slotted()
print(s.a, hasattr(s, "b"))


class Shadow:
    def method(self):
        return "method"

    value = "class"


x = Shadow()
x.method = None
x.value = None
print(x.method, x.value, x.__dict__)
try:
    x.method()
except TypeError as error:
    print(error)

len = None
print(len)
del len
print(len("abc"))


def outer():
    name = "outer"

    class Body:
        name = None
        copy = name

    return Body.copy


print(outer())
d = {"k": None, None: "none"}
print(d["k"], d[None], d.get("k", "default"), d.get(None), d.pop("k", "gone"), d.setdefault("z"), d)
print("{a} {0}".format(None, a=None), "%s %(a)s" % {"a": None} if False else "%(a)s" % {"a": None})


def defaults(a=None, *, b=None):
    return a, b


print(defaults(), defaults(1), defaults(b=None))
print(next(iter([None])), next(iter([]), None), list(iter([None, None])))


def gen():
    got = yield None
    print("got", got)
    return None


g = gen()
print(next(g))
print(next(g, "end"))
print([*[None], *(None,)], {None}, max([None], default=0), min([], default=None))
print(getattr(x, "value", "default"), getattr(x, "missing", None))
for item in [None, 0]:
    print(item)
print([y for y in [None, 1]], {k: None for k in "ab"}, dict.fromkeys("ab"))


class Chain:
    def __getattr__(self, name):
        return None


print(Chain().anything)
e = ValueError(None)
print(e.args, str(e), repr(e))
print(sum([], None) if False else sorted([None]), [None].index(None), [None, 1].count(None))
t = (None,)
(u,) = t
print(u, None in t, t == (None,))
