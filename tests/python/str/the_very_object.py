"""Methods that have nothing to change give the very object, also one of a subclass."""


class S(str):
    def __repr__(self):
        return f"S({str(self)!r})"


s = S("sub")
print(s.partition(","), s.rpartition(","), s.partition("u"))
print(repr(s.format()), repr(s.format(1, a=2)), repr(s.format_map({})), repr(S("{{}}").format()))
print(s.format() is s, "plain".format() == "plain")
print(type(iter(s)), type(iter("sub")), type(iter("é")), type(iter(S("é"))), list(iter(s)))
try:
    super(None, s)
except TypeError as error:
    print(error)
