# The index is asked for before it turns out that nothing can be assigned or deleted.
class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        print("index", end=" ")
        return self.n


class C:
    pass


for x in b"y", "y", (1,), range(3), {1}, frozenset(), {}.keys(), 5, 1.5, None, C(), len, memoryview(b"a"), {}.items():
    for key in I(0), 2**100, "a", I(2**100):
        try:
            x[key] = 1
        except Exception as error:
            print(type(error).__name__, error)
        try:
            del x[key]
        except Exception as error:
            print(type(error).__name__, error)
