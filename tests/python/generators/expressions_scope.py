# Generator expressions: what is evaluated when, scopes, closures, errors.

log = []


def note(value):
    log.append(value)
    return value


g = (note(x) for x in note([1, 2]) if note(True))
print(log)
print(next(g), log)
print(list(g), log)

try:
    g = (x for x in 5)
except TypeError as error:
    print(error)
g = (y for x in [1] for y in x)
try:
    next(g)
except TypeError as error:
    print(error)
try:
    (x for x in undefined)
except NameError as error:
    print(error)
g = (undefined for x in [1])
try:
    next(g)
except NameError as error:
    print(error)
print(list(g))

x = "outer"
print(list(x for x in range(3)), x)
functions = [f for f in ((lambda: i) for i in range(3))]
print([f() for f in functions])
functions = list((lambda: i) for i in range(3))
print([f() for f in functions])


class C:
    items = [1, 2, 3]
    doubled = list(i * 2 for i in items)
    try:
        broken = list(i * len(items) for i in items)
    except NameError as error:
        print(error)


print(C.doubled)


def walrus():
    total = 0
    list(total := total + i for i in range(5))
    return total


print(walrus())


def enclosing(n):
    return sum(n * i for i in range(n)), max((i, n) for i in range(3))


print(enclosing(4))
print(list((a, b, c) for a in range(2) if a for b in "xy" for c in (a, b) if c != "y"))
nested = ((y for y in range(x)) for x in range(4))
print([list(inner) for inner in nested])


class Recording:
    def __iter__(self):
        print("iter called")
        return iter([1, 2])


g = (x for x in Recording())
print("made")
print(list(g))

g = (x for x in range(10))
print(sum(1 for x in g if x == 3), next(g, "exhausted"))
print(type(g).__name__, g.__name__, g.send.__name__)
g = (print("evaluating", x) for x in range(2))
print(next(g))
try:
    g.throw(ValueError("thrown into an expression"))
except ValueError as error:
    print(error, g.gi_frame)
print(dict((k, v) for v, k in enumerate("ab")), set(c for c in "aab") == {"a", "b"}, tuple(-x for x in (1, 2)))
print(any(x > 1 for x in (1, 2, note("not reached"))) , all(x for x in ()))
