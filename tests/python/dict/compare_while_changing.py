# Values whose `__eq__` changes the dicts that are being compared.


class Changing:
    def __init__(self, change):
        self.change = change

    def __eq__(self, other):
        self.change()
        return True

    __hash__ = None


def compared(change):
    first = {"a": 1}
    second = {"a": 1}
    value = Changing(lambda: change(first, second))
    first.update(b=value, c=[1, 2])
    second.update(b=value if False else 5, c=[1, 2])
    result = first == second
    return result, sorted(first), sorted(second)


print(compared(lambda x, y: None))
print(compared(lambda x, y: y.pop("c")))
print(compared(lambda x, y: x.pop("c")))
print(compared(lambda x, y: y.update(d=1)))
print(compared(lambda x, y: x.update(d=1)))
print(compared(lambda x, y: x.update(c=[1, 3])))
print(compared(lambda x, y: y.update(c=[1, 3])))
print(compared(lambda x, y: x.clear()))
print(compared(lambda x, y: y.clear()))

# Lists among the values: as they are when they are come to.
shared = [1]
first = {"a": Changing(lambda: shared.append(2)), "b": shared}
print(first == {"a": 0, "b": [1]}, shared)
print({"a": [float("nan")]} == {"a": [float("nan")]}, {"a": shared} == {"a": shared}, {"a": [1, 2]} != {"a": [1, 2.0]})


class Odd(list):
    def __eq__(self, other):
        return "odd"

    __hash__ = None


print({"a": Odd()} == {"a": [1]}, {"a": [1]} == {"a": Odd()}, {"a": []} == {"a": ()})


# Namespaces are dicts whose items lie elsewhere.
class Spot:
    def __init__(self, x):
        self.x = x


print(vars(Spot(1)) == vars(Spot(1)), vars(Spot(1)) == vars(Spot(2)), vars(Spot(1)) == {"x": 1}, {"x": 1} == vars(Spot(1)))
print(globals() == dict(globals()), globals() == {}, dict(globals()) == globals())
