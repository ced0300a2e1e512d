import sys


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


def function(a, b):
    c = [3]

    def inner():
        return b

    frame = sys._getframe()
    p = frame.f_locals
    print(type(p).__name__, type(p).__mro__, len(p), list(p), list(reversed(p)))
    print(p["a"], p.get("c"), p.get("nope"), p.get("nope", 4), "a" in p, "nope" in p)
    show(lambda: p["nope"])
    show(lambda: p.__delitem__("a"))
    show(lambda: p.pop("a"))
    show(lambda: p.pop("nope"))
    show(lambda: p.pop("nope", 7))
    show(lambda: p.update({"a": 5, "extra": 6}))
    show(lambda: (a, p["extra"], p.pop("extra")))
    show(lambda: p.setdefault("a", 3))
    show(lambda: p.setdefault("q", 3))
    show(lambda: type(p.copy()))
    show(lambda: (type(p | {}), type({} | p)))
    show(lambda: p.__ior__({"r": 1}) is p)
    show(lambda: (p == dict(p), p == p, p != frame.f_locals, p is frame.f_locals))
    show(lambda: p < p)
    show(lambda: hash(p))
    show(lambda: type(p)())
    show(lambda: type(p)(1))
    show(lambda: type(p)(frame) == p)
    show(lambda: p.__setitem__(5, None))
    show(lambda: (p[5], p.get(5, 1), p.pop(5), 5 in p))
    show(lambda: p.__delitem__(5))
    show(lambda: p | 5)
    show(lambda: p.update(5))
    show(lambda: p.update(a=3))
    show(lambda: p.update([("a", 9)]))
    show(lambda: p.get())
    show(lambda: p[[]])
    show(lambda: [] in p)
    show(lambda: p.popitem)
    show(lambda: sorted(k for k in p.keys() if len(k) == 1))
    show(lambda: [v for k, v in p.items() if k in ("a", "b")])
    show(lambda: p.values()[2:3])


function(1, 2)


def holds_itself():
    p = sys._getframe().f_locals
    print(p)


holds_itself()
