# The numbers of the Mersenne Twister are CPython's.
from _random import Random


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


g = Random(1)
print(g.random(), g.random(), [g.getrandbits(k) for k in (0, 1, 10, 31, 32, 33, 53, 54, 64, 100, 200)])
state = g.getstate()
print(len(state), state[0], state[623], state[624])
first = [g.random() for _ in range(1000)]
g.setstate(state)
print(first == [g.random() for _ in range(1000)], first[-1])
for seed in (0, -5, 5, 2**32, 2**64 + 3, 2**200, True):
    g.seed(seed)
    print(seed, g.random(), g.getrandbits(40))
g.seed()
print(0 <= g.random() < 1, 0 <= Random().random() < 1)


class Mine(Random):
    def __init__(self, *args, **kwargs):
        self.seed(7)


print(Mine(1, 2, k=3).random())
show(lambda: g.getrandbits(-1))
show(lambda: g.getrandbits("a"))
show(lambda: g.getrandbits(2**70))
show(lambda: g.setstate(1))
show(lambda: g.setstate((1,)))
show(lambda: g.setstate((1,) * 624 + (700,)))
show(lambda: g.setstate(("a",) * 625))
show(lambda: g.seed([]))
show(lambda: g.seed(1, 2))
show(lambda: Random(1, 2))
show(lambda: Random(x=1))
show(lambda: g.random(1))
