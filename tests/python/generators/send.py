def echo():
    received = yield "ready"
    while received is not None:
        received = yield f"got {received}"
    return "bye"


g = echo()
print(next(g))
print(g.send("a"), g.send(5))
try:
    g.send(None)
except StopIteration as stop:
    print(stop.value)
g = echo()
try:
    g.send("too early")
except TypeError as error:
    print(error)


def average():
    total = n = 0
    mean = None
    while True:
        value = yield mean
        total += value
        n += 1
        mean = total / n


avg = average()
next(avg)
print([avg.send(v) for v in (10, 20, 60)])
