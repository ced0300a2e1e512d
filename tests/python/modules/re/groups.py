# Match objects: groups by number and name, spans, lastindex, dictionaries, subscripts, errors.
import re

m = re.match(r"(?P<year>\d{4})-(?P<month>\d\d)(-(?P<day>\d\d))?(T)?", "2024-05 rest")
print(m.group(), m.group(0), m.group(1, "month"), m.group("day"), m["year"], m[2], m[True])
print(m.groups(), m.groups("?"), m.groups(default=0))
print(m.groupdict(), m.groupdict("-"))
print(m.start(1), m.end("month"), m.span(3), m.start(), m.span())
print(m.lastindex, m.lastgroup, m.regs)
print(m.re.groupindex, m.re.groups, m.re.flags)
print(m, bool(m), m.pos, m.endpos)

for pattern, text in [
    ("(a)(b)?", "a"),
    ("((a)(b))", "ab"),
    ("(a)|(b)", "b"),
    ("(?:(a)|b)*", "ab"),
    ("(?:(a)|(b))*", "aba"),
    ("((a)|b)*", "ab"),
    ("(a?)*", "b"),
    ("(a|)*?$", "aa"),
    ("(?=(ab))(a)", "ab"),
    ("(?!(b))a", "ab"),
    ("(?P<x>a)(?P<y>b)?", "ab"),
    ("(a)?(?(1)b|c)", "ab"),
    ("(a)?(?(1)b|c)", "c"),
    ("(?:(x)|(y)|(z))+", "xyz"),
    ("(a(b(c)?)?)?d", "abd"),
    (r"(\w)\1(?P<t>\w)(?P=t)", "aabb"),
    (r"(?i)(ß)\1", "ßẞ"),
]:
    m = re.match(pattern, text)
    print(pattern, m and m.regs, m and m.lastindex, m and m.lastgroup, m and m.groups())

m = re.match("(?P<x>a)", "a")
for key in (1, 2, -1, "x", "y", 1.0, 10**30, None, [], slice(0, 1)):
    try:
        print(repr(m[key]))
    except Exception as e:
        print(type(e).__name__, e)
for f in (m.start, m.end, m.span, m.group):
    try:
        f("nope")
    except IndexError as e:
        print(f.__name__, e)
try:
    iter(m)
except TypeError as e:
    print(e)
try:
    len(m)
except TypeError as e:
    print(e)
try:
    m.pos = 3
except AttributeError as e:
    print(e)
try:
    m.lastindex = 3
except AttributeError as e:
    print(e)
try:
    type(m)()
except TypeError as e:
    print(e)
