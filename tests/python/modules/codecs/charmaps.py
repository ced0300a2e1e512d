# Charmap codecs: mappings of every kind, and the 8-bit encodings of the library that are made of them.
import _codecs as c

def attempt(f, *args):
    try:
        print(ascii(f(*args)), end="; ")
    except Exception as e:
        print(type(e).__name__, e, end="; ")

class Mapping:
    def __getitem__(self, key):
        if key == 99:
            raise IndexError
        if key == 100:
            raise ZeroDivisionError
        return key + 1

for mapping in ({97: "b", 98: 0x20AC, 99: None, 100: "xyz"}, "abc\ufffe", {}, 3, {97: -1}, {97: 0x110000}, {97: 1.5}, {97: b"x"}, None, {97: ""}, {97: "\ufffe"}, [1, 2], Mapping()):
    attempt(c.charmap_decode, b"abcd", "strict", mapping)
    attempt(c.charmap_decode, b"a\xff", "replace", mapping)
    print()
for mapping in ({97: 98, 98: b"xyz", 99: None}, {97: 256}, {97: -1}, {97: "x"}, {97: 1.5}, 3, None, c.charmap_build("\0abc\ufffe"), c.charmap_build("abc"), {}, Mapping()):
    attempt(c.charmap_encode, "abc", "strict", mapping)
    attempt(c.charmap_encode, "ab\u20acc", "ignore", mapping)
    attempt(c.charmap_encode, "a\xffb", "xmlcharrefreplace", mapping)
    print()
print(type(c.charmap_build("".join(map(chr, range(256))))).__name__, c.charmap_build("abc"), c.charmap_build("\0" * 300))
attempt(c.charmap_build, 3)
attempt(c.charmap_build, "")
print()
everything = bytes(range(256))
for name in ("cp037", "cp437", "cp850", "cp1250", "cp1251", "cp1252", "cp1253", "cp1258", "iso8859-2", "iso8859-5", "iso8859-15", "koi8-r", "koi8-u", "mac-roman", "mac-cyrillic", "tis-620", "hp-roman8", "ptcp154", "kz1048"):
    text = everything.decode(name, "replace")
    back = text.encode(name, "replace")
    print(name, sum(map(ord, text)), text.count("\ufffd"), sum(a == b for a, b in zip(back, everything)))
    attempt(everything.decode, name)
    attempt("a\u20ac\u0416é\u4e00".encode, name, "backslashreplace")
    print()
