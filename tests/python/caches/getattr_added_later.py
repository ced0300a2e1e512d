class C:
    def __init__(self):
        self.a = 1


def get(o, default):
    try:
        return o.missing
    except AttributeError:
        return default


c = C()
results = [get(c, "none") for _ in range(1500)]
C.__getattr__ = lambda self, name: name.upper()
results += [get(c, "none") for _ in range(10)]
c.missing = "real"
results += [get(c, "none") for _ in range(10)]
del c.missing, C.__getattr__
results += [get(c, "end") for _ in range(2)]
print([r for i, r in enumerate(results) if i == 0 or results[i - 1] != r])
