# Methods of built-in types, not bound, called from native code with one and two arguments.
from decimal import Decimal

for _ in range(3):
    print(list(map(str.upper, "ab")), sorted(["B", "a"], key=str.lower), list(map(list.pop, [[1], [2, 3]])))
    print(list(map(str.split, ["a-b", "c"], "--")), list(map(int.__add__, [1, 2], [3, 4])), list(map(len, ["a"])))
    print(format(Decimal("1.25"), ".1f"), f"{Decimal('-3.5'):+.2f}", list(map(int.bit_length, [True, 255, 2**70])))
for function, args in (
    (str.upper, ["a", 1]),
    (str.lower, [None]),
    (str.__len__, [5]),
    (list.append, [[]]),
    (str.split, ["a b"]),
    (int.bit_length, [1.0]),
    (dict.keys, [{1: 2}, []]),
    (str.title, [b"x"]),
):
    try:
        print(list(map(function, args)))
    except TypeError as error:
        print(error)
for function, first, second in (
    (str.split, ["a"], [1]),
    (list.append, [1], [2]),
    (str.upper, ["a"], ["b"]),
    (int.__add__, ["a"], [1]),
    (dict.get, [{1: 2}, {}, ()], [1, 5, 7]),
):
    try:
        print(list(map(function, first, second)))
    except TypeError as error:
        print(error)


class Text(str):
    def upper(self):
        return "overridden"


print(list(map(str.upper, [Text("a")])), list(map(Text.upper, [Text("a")])), list(map(Text.lower, [Text("B")])))
