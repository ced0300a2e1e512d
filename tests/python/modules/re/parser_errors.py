# What the parser, which is the library's own, says of wrong patterns.
import re

for pattern in ["(", ")", "[", "[a", "a**", "a{2}{3}", "*a", "(?P<1>a)", "(?P<a", "(?P<a>x)(?P<a>y)", "(?P=x)", "(?<=a*)b", "\\", "\\1", "(\\1)", "(?z)", "(?i", "(?:a",
                "a(?i)b", "[b-a]", "\\N{nope}", "[\\w-a]", "\\q", "\\x1", "\\u12", "(?(1)a|b|c)", "(?(2)a)", "(?#", "a{3,2}", "(?-i)", "(?au)", "x{99999999999}", "\\400", "(?P>x)", "(?<x)"]:
    try:
        re.compile(pattern)
        print(pattern, "is fine")
    except re.PatternError as e:
        print(pattern, "|", e, "|", e.msg, e.pos, e.lineno, e.colno)
    except Exception as e:
        print(pattern, type(e).__name__, e)
try:
    re.compile("a\n(b\nc")
except re.error as e:
    print(e, e.lineno, e.colno)
try:
    re.compile(b"(")
except re.error as e:
    print(e, e.pattern)
