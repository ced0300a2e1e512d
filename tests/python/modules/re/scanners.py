# Scanners: the iteration behind finditer, and re.Scanner.
import re

p = re.compile(r"(?P<n>\d+)|(?P<w>[a-z]+)|\s+")
s = p.scanner("ab 12 !x")
print(type(s).__name__, s.pattern is p)
while m := s.match():
    print(m.group(), m.lastgroup, m.span(), m.pos)
print(s.match(), s.search())
s = p.scanner("!ab!12", 1, 5)
print([m.group() for m in iter(s.search, None)], s.search())
s = re.compile("a*?").scanner("aa")
print([m.span() for m in iter(s.match, None)])
s = re.compile("a|b?").scanner("xab")
print([m.span() for m in iter(s.search, None)])

def number(scanner, text):
    return int(text)

scanner = re.Scanner([
    (r"[a-z]\w*", lambda scanner, text: ("name", text)),
    (r"\d+\.\d*", lambda scanner, text: float(text)),
    (r"\d+", number),
    (r"=|\+|-|\*|/", lambda scanner, text: "op" + text),
    (r"\s+", None),
])
print(scanner.scan("sum = 3*foo + 312.50+bar ? x"))
print(scanner.scan(""), scanner.match)
