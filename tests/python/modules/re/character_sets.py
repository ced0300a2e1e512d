# Sets and categories, with and without case, ASCII and beyond.
import re

text = "".join(map(chr, range(0x250))) + "\u0390\u0399\u03b9\u03c3\u03c2\u0660\u06f3\u1e9e\u2028\u212a\u212b\ufb05\ufb06\U0001d7d8\U00010400\U00010428"

def show(pattern, flags=0):
    found = re.findall(pattern, text, flags)
    codes = [ord(c) for c in found]
    print(ascii(pattern), int(flags), len(codes), sum(codes), [f"{c:x}" for c in codes[:6]], [f"{c:x}" for c in codes[-6:]])

for flags in (0, re.A, re.I, re.I | re.A):
    for pattern in (r"\w", r"\W", r"\d", r"\D", r"\s", r"\S", r"[\w-]", r"[^\W\d_]", "[a-f]", "[^a-f]", "[^\\s\\w]", "k", "s", "ß", "[à-ï]",
                    "[^à-ï]", "\u03c3", "[\u03b1-\u03c9]", "i", "\u0130", "[\u0130]", "\ufb05", "\U00010400", "[\U00010400-\U00010410]",
                    "[^\U00010400]", "[\u0100-\u017f\u0390]", "[^\u0100-\u017f]", "[a\u0101\u0103c\u0105-\u0110]", ".", "[\\d\\s]", "[^\\D]"):
        show(pattern, flags)
print(re.findall(rb"\w+|\s|[\x80-\xff]", bytes(range(0x20, 0x30)) + b"az\xe9\xff _9"))
print(re.findall(rb"(?i)[a-c]+|K", b"aBCDk\xc0"), re.findall(rb"(?L)\w+", b"ab\xe9 c"), re.findall(rb"(?Li)[A-C]X", b"bx"))
print(re.findall("[]a]", "]a"), re.findall("[^]a]", "]ab"), re.findall(r"[\]\-^]", "]-^"), re.findall("[a-]", "a-"))
print(re.findall("(?i:a)b", "Ab AB ab"), re.findall("a(?-i:b)", "AB Ab", re.I), re.findall("(?s:.)a|.b", "\na\nb"))
