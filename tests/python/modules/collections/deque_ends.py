# Both ends, a limit, rotation: a deque against a list that does the same.
from _collections import deque

d = deque("abc")
d.append("d")
d.appendleft("z")
print(d, len(d), d[0], d[-1], d[2])
print(d.pop(), d.popleft(), d)
d.extend([1, 2])
d.extendleft([3, 4])
print(d)

limited = deque(range(5), 3)
print(limited, limited.maxlen)
limited.append(9)
limited.appendleft(8)
print(limited)
limited.extend(limited)
print(limited)
print(deque([1, 2], 0), deque(maxlen=2, iterable="xyz"))

for steps in (0, 1, 2, -1, -3, 7, 1000001):
    turned = deque(range(6))
    turned.rotate(steps)
    print(steps, turned)

# A long run of operations with a model beside it.
seed = 12345
model = []
d = deque()
for _ in range(3000):
    seed = (seed * 1103515245 + 12345) % 2**31
    what = seed // 65536 % 7
    if what in (0, 1):
        d.append(seed)
        model.append(seed)
    elif what == 2:
        d.appendleft(seed)
        model.insert(0, seed)
    elif what == 3 and model:
        assert d.popleft() == model.pop(0)
    elif what == 4 and model:
        assert d.pop() == model.pop()
    elif what == 5 and model:
        at = seed % len(model)
        del d[at], model[at]
    elif model:
        at = seed % len(model)
        d.insert(at, seed)
        model.insert(at, seed)
    assert len(d) == len(model)
assert list(d) == model and list(reversed(d)) == model[::-1]
print(len(model), sum(model) % 1000003)
