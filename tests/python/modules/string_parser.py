# _string: how string.Formatter takes format strings apart.
import _string


def attempt(function, argument):
    try:
        result = function(argument)
        if isinstance(result, tuple):
            print(repr(result[0]), type(result[1]).__name__, list(result[1]))
        else:
            print(type(result).__name__, iter(result) is result, list(result))
    except Exception as error:
        print(type(error).__name__, error)


for text in (
    "", "abc", "a{b}c", "{}", "{0.x[1]!r:>{w}}", "{{}}", "a{{b", "{a!s}", "{a:}", "{a!r}{b}", "{", "}", "{a", "{a!}",
    "{a!rx}", "{a!r:", "{a{b}}", "{a:{b", 5, "{!r}", "{:}", "{a}}", "x}}y", "{a[}]}", "{a:{b:{c}}}", "é{☃!😀}", "{a!",
):
    attempt(_string.formatter_parser, text)
for text in (
    "", "a", "0", "a.b", "a[1][x].c", "0.1", "a.", "a[", "a[]", "a[1]x", ".a", "[1]", "a..b", "9" * 30, "a[" + "9" * 30 + "]",
    5, "-1", "a[-1]", "a[1", "007", "ü.ß[☃]",
):
    attempt(_string.formatter_field_name_split, text)
