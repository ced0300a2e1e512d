class Managed:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is not None)
        return self.swallow


with Managed("a") as a:
    print("body", a)
with Managed("x"), Managed("y") as y:
    print(y)
with (Managed("p") as p, Managed("q") as q):
    print(p, q)
with Managed("s", swallow=True):
    raise ValueError("swallowed")
try:
    with Managed("outer"), Managed("inner"):
        raise KeyError("k")
except KeyError as error:
    print("caught", error)


def f():
    with Managed("r") as r:
        return r


print(f())
for i in range(3):
    with Managed(str(i)):
        if i == 0:
            continue
        break
with Managed("tuple") as (first, *rest):
    print(first, rest)
box = {}
with Managed("item") as box["k"]:
    print(box)
