# What first runs while somebody traces does the same when nobody does any more, and the other way round.

import contextlib
import sys


def keywords(a, *rest, b=1, **more):
    return a, rest, b, more


class Base:
    def __init__(self, x, *, y=0):
        self.x, self.y = x, y

    def method(self, *args, z=None):
        return self.x, self.y, args, z

    @property
    def total(self):
        return self.x + self.y


@contextlib.contextmanager
def manager(*, value):
    yield value


FUNCTIONS = """
def calls():
    return keywords(1, b=2), keywords(1, 2, b=3, c=4), keywords(*[1, 2], **{"b": 5}), keywords(1, *[2], c=3)
def built_in():
    return min([], default=7), sorted([1, 3, 2], reverse=True), dict(a=1, b=2), int("11", base=2), print("x", end="|\\n")
def classes():
    made = Base(1, y=2)
    return made.method(3, z=4), made.total, type("T", (Base,), {})(5, y=6).method()
def derived():
    class Derived(Base, **{}):
        def __init__(self, **named):
            super().__init__(8, **named)
            self.z = 0
        def method(self, *args, z=1):
            self.z += z
            return super().method(*args, z=self.z)
    return Derived(y=9).method(1, z=2), Derived().method(z=3)
def flow(n=4):
    out = []
    for i in range(n):
        try:
            if i == 1: continue
            if i == 3: break
            out.append(10 // (i - 2))
        except ZeroDivisionError as error:
            out.append(str(error))
        finally:
            out.append(i)
    else:
        out.append("else")
    while n := n - 1: out += [n]
    return out
def generating():
    def inner(x):
        got = yield x
        yield from (got, *[y for y in range(2)])
        return 5
    def outer(): return (yield from inner(1))
    made = outer()
    return next(made), made.send("sent"), list(made)
def comprehending():
    return [x * y for x in range(3) if x for y in (1, 2)], {x: x * 2 for x in "ab" if x}, sum(x for x in (1, 2))
def managing():
    with manager(value=1) as a, manager(value=2) as b: return a, b
def matching():
    out = []
    for subject in {"k": 1, "r": 2}, [1, 2, 3], Base(1, y=2), 7:
        match subject:
            case {"k": k, **rest}: out.append((k, rest))
            case [first, *others] if first: out.append((first, others))
            case Base(x=x, y=y): out.append((x, y))
            case other: out.append(other)
    return out
def stores():
    box = {}
    box["a"], (made := Base(1)).x, *rest = 1, 2, 3, 4
    made.y += 5; box["a"] *= 6
    del made.x
    return box, rest, made.y, f"{made.y!r:>4}", made.y if box else 0, not box, 1 < made.y <= 5 != 6
"""


def trace(frame, event, arg):
    return trace


def run(phases):
    namespace = {"keywords": keywords, "Base": Base, "manager": manager}
    exec(FUNCTIONS, namespace)
    functions = [value for name, value in namespace.items() if getattr(value, "__module__", 0) != __name__ and callable(value)
                 and name != "__builtins__"]
    results = []
    for is_traced in phases:
        if is_traced:
            sys.settrace(trace)
        for _ in range(2):
            results.append([function() for function in functions])
        sys.settrace(None)
    return results


for phases in [(True, False), (False, True, False), (True, True, False, True, False)]:
    first, *others = run(phases)
    print(phases, len(first), all(other == first for other in others))
for row in first:
    print(row)
