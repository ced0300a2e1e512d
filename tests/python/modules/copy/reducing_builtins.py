# How copy and pickle take built-in objects apart, and that what they make of the parts is like the object.
import types


def show(name, action):
    try:
        print(name, action())
    except Exception as error:
        print(name, type(error).__name__, error)


class C:
    def method(self): ...

    @classmethod
    def of_class(cls): ...

    def __repr__(self):
        return "C()"


class Seq:
    def __getitem__(self, index):
        if index > 2:
            raise IndexError
        return index

    def __len__(self):
        return 3

    def __repr__(self):
        return "Seq()"


def advanced(iterator):
    next(iterator)
    return iterator


def used(iterator):
    list(iterator)
    return iterator


def text(value):
    return repr(value).split(" at 0x")[0]


c = C()
iterators = {
    "list": lambda: advanced(iter([1, 2, 3])),
    "tuple": lambda: advanced(iter((1, 2, 3))),
    "str": lambda: advanced(iter("abc")),
    "wide": lambda: advanced(iter("añ")),
    "bytes": lambda: advanced(iter(b"abc")),
    "bytearray": lambda: advanced(iter(bytearray(b"abc"))),
    "range": lambda: advanced(iter(range(5))),
    "long range": lambda: advanced(iter(range(2**65, 2**65 + 3))),
    "reversed list": lambda: advanced(reversed([1, 2, 3])),
    "reversed tuple": lambda: advanced(reversed((1, 2, 3))),
    "keys": lambda: advanced(iter({1: 2, "k": 4})),
    "int keys": lambda: advanced(iter({1: 2, 3: 4})),
    "values": lambda: advanced(iter({"a": 2, "b": 4}.values())),
    "items": lambda: advanced(iter({1: 2, 3: 4}.items())),
    "reversed keys": lambda: advanced(reversed({1: 2, 3: 4})),
    "set": lambda: advanced(iter({1, 2})),
    "enumerate": lambda: advanced(enumerate("abc", 5)),
    "zip": lambda: advanced(zip("ab", [1, 2])),
    "strict zip": lambda: zip("ab", "cd", strict=True),
    "map": lambda: advanced(map(len, ["a", "bc"])),
    "strict map": lambda: map(max, [1, 2], [3, 0], strict=True),
    "filter": lambda: advanced(filter(None, [1, 0, 2])),
    "callable": lambda: iter(iter([1, 2, 3]).__next__, 3),
    "sequence": lambda: advanced(iter(Seq())),
    "reversed sequence": lambda: advanced(reversed(Seq())),
    "used list": lambda: used(iter([1])),
    "used tuple": lambda: used(iter((1,))),
    "used str": lambda: used(iter("a")),
    "used bytes": lambda: used(iter(b"a")),
    "used sequence": lambda: used(iter(Seq())),
    "used reversed": lambda: used(reversed((1,))),
}
for name, make in iterators.items():
    parts = make().__reduce__()
    again = parts[0](*parts[1])
    if len(parts) > 2 and parts[2] is not None:
        again.__setstate__(parts[2])
    print(name, [text(part) for part in parts[1]], parts[2:], list(again), list(make()))

for name, value in {
    "function": len,
    "bound": [1].append,
    "method": c.method,
    "class method": C.of_class,
    "wrapper": c.__str__,
    "descriptor": str.upper,
    "slot": object.__repr__,
    "bytearray": bytearray(b"ab"),
    "namespace": types.SimpleNamespace(a=1),
    "range": range(1, 5, 2),
    "slice": slice(1, 2, 3),
    "frozenset": frozenset([1]),
    "ellipsis": ...,
    "not implemented": NotImplemented,
    "alias": list[int],
    "union": int | str,
}.items():
    parts = value.__reduce_ex__(4)
    print(name, parts if isinstance(parts, str) else [text(part) for part in parts])
print(bytearray(b"ab").__reduce_ex__(2), bytearray(b"ab").__reduce__())

for name, value in {
    "generator": (n for n in ()),
    "module": types,
    "code": show.__code__,
    "memoryview": memoryview(b""),
    "cell": types.CellType(1),
    "proxy": types.MappingProxyType({}),
    "property": property(len),
    "keys": {}.keys(),
    "super": super(C, c),
}.items():
    show(name, lambda: value.__reduce_ex__(4))

for make in (iter([1, 2, 3]), iter((1, 2, 3)), iter("abc"), iter(range(3)), reversed([1, 2, 3])):
    show(type(make).__name__, lambda: make.__setstate__("a"))
for start in (2, -5, 50):
    for make in (lambda: iter([1, 2, 3]), lambda: iter((1, 2, 3)), lambda: iter("abc"), lambda: iter(range(3))):
        it = make()
        it.__setstate__(start)
        print(start, list(it), end=" ")
print()
print(types.SimpleNamespace(a=1).__replace__(b=2), types.SimpleNamespace(a=1).__replace__(a=3))
