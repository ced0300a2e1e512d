# Whatever TypeError getting the iterator raises, join has one of its own; other exceptions come through.
class Iterates:
    def __init__(self, result):
        self.result = result

    def __iter__(self):
        if self.result is None:
            raise ValueError("none")
        return self.result


for value in (Iterates(5), Iterates(None), 5, Iterates(iter(["a", "b"])), Iterates(iter([b"a"]))):
    for separator in ("-", b"-"):
        try:
            print(separator.join(value))
        except (TypeError, ValueError) as error:
            print(error)
