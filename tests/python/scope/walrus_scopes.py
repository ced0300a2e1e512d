def f(values):
    total = 0
    running = [total := total + v for v in values]
    evens = [half for v in values if (half := v // 2) * 2 == v]
    return running, total, evens, half


print(f([1, 2, 3, 4]))
if any((found := n) > 3 for n in [1, 5, 2]):
    print(found)


def g():
    def inner():
        nonlocal last
        [last := x for x in range(4)]

    last = None
    inner()
    return last


print(g())


def h():
    global from_comprehension
    [from_comprehension := x for x in "abc"]


h()
print(from_comprehension)
print([(a := i, b := a * 2) for i in range(2)], a, b)
print((lambda: (z := 5) + z)(), "z" in globals())
while chunk := [1, 2, 3][len(evens := []):1]:
    print(chunk)
    break
