# Subjects of bytes: every bytes-like object, and arrays that change after the match.
import re

p = re.compile(rb"(\w+)@(\w+)")
for subject in (b"to: me@home!", bytearray(b"to: me@home!"), memoryview(b"to: me@home!")):
    m = p.search(subject)
    print(m, m.group(1), m.groups(), m.span(2), type(m.string).__name__, m.string is subject)
print(p.sub(rb"\2@\1", b"a@b c@d"), p.sub(rb"\2@\1", bytearray(b"a@b")), p.findall(memoryview(b"a@b c@d")), p.split(bytearray(b"a@b c")))
data = bytearray(b"abc")
m = re.match(b"(a)(b)", data)
print(m.group(), m.groups())
data[0] = 65
print(m.group(), m.group(1), m.string)
del data[:]
print(m.group(), m.group(1), m.span())
print(re.match(b"[\x00\xff]+", b"\x00\xff\x00a").group(), re.findall(rb"\xe9", "é".encode("latin-1")), re.findall(b".", b"a\nb"))
long = bytes(range(256)) * 4
print([m.start() for m in re.finditer(b"a(?=b)", long)], re.search(rb"\xff\x00", long).span(), len(re.findall(rb"\W", long)))
class Data(bytes):
    pass
m = re.match(b"a", Data(b"ab"))
print(type(m.group()).__name__, type(m.string).__name__)
