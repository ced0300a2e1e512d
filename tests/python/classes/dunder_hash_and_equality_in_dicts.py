class Key:
    def __init__(self, name, h):
        self.name, self.h = name, h

    def __hash__(self):
        print("hash", self.name)
        return self.h

    def __eq__(self, other):
        print("eq", self.name, getattr(other, "name", other))
        return self.name == getattr(other, "name", other)

    def __repr__(self):
        return f"Key({self.name})"


d = {Key("a", 1): "A"}
d[Key("b", 1)] = "B"
print(d[Key("a", 1)])
print(Key("c", 2) in d)
print(len(d), d)
d[Key("a", 1)] = "A2"
print(list(d.values()))
del d[Key("b", 1)]
print(d)


class Mixed:
    def __hash__(self):
        return 5

    def __eq__(self, other):
        return other == 5


print({5: "five"}.get(Mixed()), Mixed() in {5}, Mixed() in [5])


class BadHash:
    def __hash__(self):
        return "x"


try:
    hash(BadHash())
except TypeError as error:
    print(error)
