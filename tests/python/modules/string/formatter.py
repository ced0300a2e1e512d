import string
import _string

TEMPLATES = """abc|{}|a{b}c|{0!r:>10}|{{x}}|{x!s}|{a.b[c]}|{|}|{a|{a!}|{a!rs}|{a:{b}}|{a:{b!r:{c}}}|{a!r|x{{y}}{z}|{:}|{!r}|{a[}]}
{[x]}|{{|}}|é{ñ}|{a:}}|{a}}|{!}|{!r:}x|{a!rx:}|{a{b}}""".replace("\n", "|").split("|")
for template in TEMPLATES:
    try:
        print(repr(template), list(_string.formatter_parser(template)))
    except ValueError as error:
        print(repr(template), error)
for name in "|a|0|a.b|a[0]|a[b].c|0.x[1]|a[|a[]|a.|[0]|.x|a[0]x|12a|00|-1|a]b|999999999999999999999".split("|"):
    try:
        first, rest = _string.formatter_field_name_split(name)
        print(repr(name), repr(first), list(rest))
    except ValueError as error:
        print(repr(name), error)
for bad in (lambda: _string.formatter_parser(1), lambda: _string.formatter_field_name_split(b"a")):
    try:
        bad()
    except TypeError as error:
        print(error)


class Upper(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f"<{key}>") if isinstance(key, str) else args[key]

    def convert_field(self, value, conversion):
        return str(value).upper() if conversion == "u" else super().convert_field(value, conversion)


f = Upper()
print(f.format("{0} {1!u} {name!u:>6} {missing}", 1, "x", name="abc"), f.format("{:{}}|{}", "a", 3, "b"))
print(string.Formatter().vformat("{a[0]} {b.real}", (), {"a": [1], "b": 2}))
t = string.Template("$who likes ${what}, $$5 $missing")
print(t.safe_substitute(who="ann", what="figs"), t.get_identifiers(), t.is_valid())
try:
    t.substitute(who=1)
except KeyError as error:
    print("KeyError", error)
print(string.capwords("the  quick-brown fox"), string.ascii_letters[:3], string.punctuation)
