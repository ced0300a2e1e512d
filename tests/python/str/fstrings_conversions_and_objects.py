class P:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"

    def __format__(self, spec):
        return f"format({spec!r})"


class Q:
    def __str__(self):
        return "Q"


p, q = P(), Q()
print(f"{p} {p!s} {p!r} {p!a} {p:abc} {p!s:>5} {p!r:^6}| {p=} {p=!s} {p=:x} {p = }")
print(f"{q} {q!s:>3}")
try:
    f"{q:>3}"
except TypeError as error:
    print(error)
width, fill = 6, "."
print(f"{p:{width}{fill}}", f"{'x':{fill}>{width}}", f"{3.14159:{width}.{2}f}", f"{'a':{'<'}{4}}|")


def side(x):
    print("side", x)
    return x


print(f"{side(1)}{side(2):{side(3)}}{side(4)!r}")
d = {"key": "value", 1: "one"}
print(f"{d['key']} {d[1]} {d.get('zz', 'none')} {d}", f"{d=}", f"{[*d]}", f"{ {'set'} }", f"{ {'k': 1}['k'] }")
x = 5
print(f"{x=}, {x = }, {x= }, { x =}", f"{x+1=}", f"{(x:=7)} {x}", f"{x:>{x}}", f"{x!r:{x}}|", f"{x:=+5}", f"{'=':=^5}", f"{x==7}", f"{x!=7}", f"{x<=7}")
try:
    f"{undefined}"
except NameError as error:
    print(error)
try:
    f"{x:>{'a'}}"
except ValueError as error:
    print(error)
