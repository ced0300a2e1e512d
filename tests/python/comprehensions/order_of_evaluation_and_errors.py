def trace(label, items):
    print("iter", label)
    for item in items:
        print(label, item)
        yield item


print([a + b for a in trace("a", [1, 2]) for b in trace("b", [10])])
print([x for x in trace("x", range(3)) if print("test", x) or x != 1])
try:
    [1 / x for x in (1, 0)]
except ZeroDivisionError as error:
    print(error)
try:
    [a for a, b in [(1, 2), (3,)]]
except ValueError as error:
    print(error)
try:
    [x for x in None]
except TypeError as error:
    print(error)
try:
    {k: 1 for k in [1, [2]]}
except TypeError as error:
    print(error)
result = []
[result.append(i) for i in range(3)]
print(result)
