gen = lambda: (x for x in "abca")
print(list(gen()), tuple(gen()), sorted(set(gen())), dict(enumerate(gen())), "".join(gen()), frozenset(gen()) == set("abc"), bytes(ord(c) for c in gen()), max(gen()), len(list(gen())))


class Pairs:
    def __iter__(self):
        yield "k", 1
        yield ["m", 2]


class Mapping:
    def keys(self):
        return iter("xy")

    def __getitem__(self, k):
        return k.upper()


print(dict(Pairs()), dict(Mapping()), list(Mapping().keys()), {**Mapping()}, [*Pairs()], dict(Pairs(), z=3), set(dict(Mapping())) == {"x", "y"})
print(int("7"), int(7.9), float(7), str(7), bool(7), list("7"), tuple("7"), complex(7), bytes(2), range(7)[-1], type(7)(8), object().__class__.__name__)
