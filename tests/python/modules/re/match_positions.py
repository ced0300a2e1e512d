# match, fullmatch and search with pos and endpos: what they mean for anchors, boundaries and looking behind.
import re

p = re.compile(r"^b|b$|(?<=a)c|\bd")
for pos in range(-2, 7):
    for endpos in (0, 3, 5, 100):
        m = p.search("abacad", pos, endpos)
        print(pos, endpos, m and m.span(), end="; ")
    print()

word = re.compile(r"\w+")
s = "one two"
print(word.match(s, 1), word.match(s, 3), word.fullmatch(s, 4), word.fullmatch(s, 0, 3), word.fullmatch(s))
m = word.search(s, -5, 50)
print(m.pos, m.endpos, m.start(), m.end(), m.string is s, m.re is word)
print(re.compile("").match("abc", 3, 1).span(), re.compile("").search("abc", 3, 1))
print(re.compile("b").match(string="abc", pos=1, endpos=2))
print(re.compile("$").search("a\nb\n", 0, 2), re.compile("$", re.M).search("a\nb\n", 0, 3))
print([m.span() for m in re.compile("$", re.M).finditer("a\nb\n")], [m.span() for m in re.compile("$").finditer("a\nb\n")])
print([m.span() for m in re.compile("^", re.M).finditer("a\nb\n")], [m.span() for m in re.compile("^").finditer("a\nb\n")])
print(re.findall(r"\b", "a b"), re.findall(r"\B", ""), [m.start() for m in re.finditer(r"\B", "ab cd")])

class Text(str):
    pass

t = Text("abc")
m = re.match("ab", t)
print(type(m.string).__name__, type(m.group()).__name__, m.string is t)

def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)

attempt(word.match)
attempt(word.match, 3)
attempt(word.match, None)
attempt(word.match, b"a")
attempt(re.compile(b"a").match, "a")
attempt(word.match, "a", "b")
attempt(word.match, "a", None)
attempt(word.match, "a", 0, 1, 2)
attempt(word.match, "a", wrong=1)
