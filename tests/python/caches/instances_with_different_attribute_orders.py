class P:
    def __init__(self, order):
        for name in order:
            setattr(self, name, name + "!")


def join(p):
    return p.a + p.b + p.c


orders = ["abc", "cab", "bca", "acb", "xabc", "abxc"]
objects = [P(order) for order in orders] * 300
print(len({join(p) for p in objects}), [list(vars(P(o))) for o in orders])
p = objects[0]
del p.b
p.b = "moved"
print(join(p), list(vars(p)))
for i in range(50):
    setattr(p, f"extra{i}", i)
print(join(p), p.extra49, len(vars(p)))
for i in range(0, 50, 2):
    delattr(p, f"extra{i}")
print(p.extra1, hasattr(p, "extra2"), len(vars(p)), sum(v for k, v in vars(p).items() if k.startswith("extra")))
