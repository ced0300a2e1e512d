def count(n):
    print("start")
    i = 0
    while i < n:
        yield i
        i += 1
    print("end")
    return "result"


g = count(2)
print(type(g).__name__, g.__name__, g.__qualname__, iter(g) is g)
print(next(g))
print(next(g))
try:
    next(g)
except StopIteration as stop:
    print("stop", stop.value, stop.args)
try:
    next(g)
except StopIteration as stop:
    print("again", stop.value)
print(next(g, "default"))
for x in count(3):
    print(x)
print(list(count(0)), sum(x * x for x in count(4)))
