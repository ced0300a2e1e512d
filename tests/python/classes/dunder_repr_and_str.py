class Both:
    def __repr__(self):
        return "<repr>"

    def __str__(self):
        return "<str>"


class OnlyRepr:
    def __repr__(self):
        return "OnlyRepr()"


class OnlyStr:
    def __str__(self):
        return "only str"


print(Both(), repr(Both()), str(Both()), [Both()], {"k": Both()}, (Both(),), f"{Both()} {Both()!r} {Both()!s}")
print(OnlyRepr(), str(OnlyRepr()), [OnlyRepr()], "%s %r" % (OnlyRepr(), OnlyRepr()))
print(OnlyStr(), f"{OnlyStr()!s:>12}|", repr(OnlyStr()).startswith("<__main__.OnlyStr object at 0x"))


class Bad:
    def __repr__(self):
        return 5


class BadStr:
    def __str__(self):
        return None


for bad in (lambda: repr(Bad()), lambda: str(BadStr()), lambda: [Bad()].__repr__(), lambda: print(Bad())):
    try:
        bad()
    except TypeError as error:
        print(error)
nested = [1]
nested.append(nested)
print(nested)
d = {}
d["self"] = d
print(d, ([nested],))
