# Too many arguments are counted for the class by its name, keywords for the built-in type.


class Own(set):
    pass


class Frozen(frozenset):
    pass


for kind in (Own, Frozen, set, frozenset):
    for call in (lambda: kind(1, 2), lambda: kind(x=1), lambda: kind([1], x=1)):
        try:
            print(call())
        except TypeError as error:
            print(error)
