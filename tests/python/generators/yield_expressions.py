def f():
    x = (yield 1) + (yield 2)
    print("x", x)
    y = [(yield "a"), (yield "b")]
    print("y", y)
    print("call", max((yield "m1"), (yield "m2"), 3))
    d = {(yield "key"): (yield "value")}
    print("d", d)
    s = "abc"[(yield "index")]
    print("s", s)
    z = yield
    print("z", z)
    print("cond", "yes" if (yield "test") else "no")
    print("bool", (yield "left") or (yield "right"))
    print("cmp", 1 < (yield "mid") < 10)
    print(f"fs {(yield 'fstring')}")
    t = (yield 1), (yield 2)
    return t


g = f()
print(next(g))
for value in (10, 5, "A", "B", 7, 8, "k", "v", 1, "sent", True, 0, "R", 5, "F", "t1"):
    print("->", g.send(value))
try:
    g.send("t2")
except StopIteration as stop:
    print(stop.value)
