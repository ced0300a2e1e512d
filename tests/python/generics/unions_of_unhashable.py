# Which parts of a union are asked for their hash, and which are compared.


class Part(dict):
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __hash__(self):
        print("hash", self)
        raise TypeError(f"{self} has no hash")

    def __eq__(self, other):
        print("eq", self, other)
        return self.name == getattr(other, "name", None)

    def __or__(self, other):
        print("or", self, other)
        return NotImplemented


class Meta(type):
    def __hash__(cls):
        print("hash of", cls.__name__)
        return 1

    def __eq__(cls, other):
        print("eq of", cls.__name__, getattr(other, "__name__", other))
        return cls is other


class A(metaclass=Meta):
    pass


class B(metaclass=Meta):
    pass


one, two, same = Part("one"), Part("two"), Part("one")
for make in [
    lambda: one | (int | str),
    lambda: (int | str) | one,
    lambda: list[one] | int,
    lambda: list[one] | list[two] | list[same],
    lambda: int | str | list[one],
    lambda: A | B,
    lambda: A | int | A,
    lambda: (A | B) | (B | A),
    lambda: list[A] | list[A],
]:
    try:
        print(make().__args__)
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
