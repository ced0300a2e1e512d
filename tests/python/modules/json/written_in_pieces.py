# What is written: keys that come again, containers within themselves, results longer than one piece, encoders that call back.
import json
from collections import OrderedDict, namedtuple


class Text(str):
    pass


class Number(int):
    pass


class Real(float):
    pass


records = [{"id": i, "na\"me": "x", "\u00e9": None, "\U0001f600": True, 5: 1.5, None: 2, True: 3, 0.5: 4} for i in range(3)]
print(json.dumps(records))
print(ascii(json.dumps(records, ensure_ascii=False)))
print(json.dumps(records, separators=(",", ":")))
print(ascii(json.dumps({"a": [1, {"b": 2}], "c": {}}, separators=("\U0001f600", "\u4e2d"), ensure_ascii=False)))
print(json.dumps({"a": [1, [], {}, (2,), {"b": ()}]}, indent=2))
print(json.dumps({"b": 1, "a": {"d": 2, "c": 3}}, sort_keys=True, indent="\t"))
print(json.dumps({Text("k"): Text("v"), Number(1): Number(2), Real(1.5): Real(2.5), (1,): 3}, skipkeys=True))
print(json.dumps([namedtuple("P", "x y")(1, 2), OrderedDict(z=1, a=2), 10**30, -0.0, 1e22, 1e-7]))
print(json.dumps({}), json.dumps([]), json.dumps(()), json.dumps({(): 1}, skipkeys=True), json.dumps({(): 1, "a": 2}, skipkeys=True))

many = {f"key{i}": ["value", i] for i in range(1000)}
text = json.dumps([many, many, "y" * 5000, "\U0001f600" * 5000, many])
print(len(text), json.loads(text) == [many, many, "y" * 5000, "\U0001f600" * 5000, many])
text = json.dumps([many, "z" * 4095, "z" * 4096, "\U0001f600" * 5000, "z" * 10000, many], ensure_ascii=False)
print(len(text), json.loads(text)[1:5] == ["z" * 4095, "z" * 4096, "\U0001f600" * 5000, "z" * 10000])

same = [1, 2]
print(json.dumps([same, same, {"a": same, "b": same}]))
inner = []
outer = {"a": [1, (2, inner)]}
inner.append(outer)
bottom = []
deep = bottom
for _ in range(40):
    deep = [deep, {}, {"x": [bottom, bottom]}]
print(json.dumps([deep, deep]) == "[" + ", ".join([json.dumps(deep)] * 2) + "]")
bottom.append(deep)
try:
    json.dumps(deep)
except ValueError as error:
    print(error, len(error.__notes__))
for check in (True, False):
    try:
        json.dumps(outer, check_circular=check)
    except (ValueError, RecursionError) as error:
        print(type(error).__name__, error if check else "", getattr(error, "__notes__", [])[:5] if check else "")


class Odd:
    def __init__(self, value):
        self.value = value


def fallback(value):
    if isinstance(value, Odd):
        return value.value
    raise TypeError(f"no {type(value).__name__}")


print(json.dumps([Odd({"a": Odd([1])}), Odd("x"), json.dumps(Odd(2), default=fallback)], default=fallback))
loop = Odd(None)
loop.value = [loop]
for value in ([{"a": (1, {2})}], loop, {"a": {"b": object}}, [float("nan")], {float("inf"): 1}, {b"x": 1}, {"a": {1, 2}}):
    try:
        print(json.dumps(value, default=fallback, allow_nan=False))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error, getattr(error, "__notes__", None))


class Shouting(json.JSONEncoder):
    def encode(self, value):
        return super().encode(value).upper()

    def default(self, value):
        return json.dumps(value.value, cls=type(self))


print(json.dumps({"a": Odd({"b": 1})}, cls=Shouting))


class Items(dict):
    def items(self):
        return [("x", 1), ("y", [2])]


print(json.dumps(Items(a=1)), json.dumps(Items(a=1), sort_keys=True), json.dumps(Items()))
Items.items = lambda self: [("x", 1, 2)]
try:
    json.dumps(Items(a=1))
except ValueError as error:
    print(error)
