# What is filled from an iterable asks how long it is; over what has `__getitem__` alone that is its `__len__`.
class Items:
    length = 2

    def __len__(self):
        print("len", end=" ")
        return self.length

    def __getitem__(self, index):
        if index > 1:
            raise IndexError
        return "ab"[index]


class Wrong(Items):
    length = -1


class Number(int, Wrong):
    pass


class Iterable:
    def __iter__(self):
        print("iter", end=" ")
        return self

    def __next__(self):
        raise StopIteration

    def __length_hint__(self):
        print("hint", end=" ")
        return 3


class NoIterable:
    __iter__ = None


def fill(value):
    target = [1, 2, 3]
    target[1:] = value
    target[::2] = value
    return target


for make in Items, Wrong, Number, Iterable, NoIterable:
    for name, use in {"list": list, "join": ",".join, "fill": fill, "bytes join": b"".join, "extend": [].extend}.items():
        try:
            print(name, use(make()))
        except Exception as error:
            print(name, type(error).__name__, error)
