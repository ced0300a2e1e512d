def show(*args, **kwargs):
    print(args, kwargs)


def gen():
    for i in range(2):
        print("gen", i)
        yield i


show(*gen(), *"ab", x=print("kw"), **{"y": 1})
show(1, *[2, 3], 4, *(), k=0, *(5,))
show(**{"a": 1, "b": 2}, c=3)
try:
    show(a=1, **{"a": 2})
except TypeError as error:
    print(error)
try:
    show(**{"a": 1}, **{"a": 3})
except TypeError as error:
    print(error)


class Mapping:
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, key):
        return key * 2


show(**Mapping())
