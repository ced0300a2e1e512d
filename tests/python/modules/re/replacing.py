# sub and subn: strings, templates, functions, counts, empty matches, errors.
import re

print(re.sub("b", "x", "abcb"), re.subn("b", "x", "abcb"), re.sub("b", "x", "abcb", count=1), re.subn("q", "x", "abc"))
print(re.sub("(a)(b)?", r"[\1|\2]", "abaa"), re.sub("(?P<n>a)", r"<\g<n>\g<1>\g<0>>", "ba"))
print(re.sub("a", r"\\", "bab"), re.sub("a", r"\n", "bab") == "b\nb", re.sub("a", r"\07\0\101", "a").encode())
print(re.sub("", "-", "abc"), re.sub("x*", "-", "abxd"), re.sub("x*", "-", "axx"), re.sub(r"\b", "|", "ab cd"))
print(re.sub("(?<=a)|b", "_", "abab"), re.sub("a|(?=b)", "_", "aab"), re.sub("^", "> ", "x\ny", flags=re.M))
print(re.sub("b", "$&$1$$", "abc"), re.sub("b", "$", "abc"))
print(re.sub("[aeiou]", lambda m: m.group().upper(), "education"))
print(re.sub("a", lambda m: None, "banana"), re.sub("(?P<v>.)", lambda m: m["v"] * 2, "ab"))
print(re.sub("(.)(.)", lambda m: m.expand(r"\2\1"), "abcd"), re.sub("x", print, "ab"))
print(re.sub("a", "b", "aaaa", count=2), re.compile("a").sub("b", "aaaa", -1), re.compile("a").subn("b", "aaaa", 3))
print(re.sub(b"a", b"[\\g<0>]", b"banana"), re.sub(b"a", lambda m: m.group() * 2, bytearray(b"ba")))
print(re.sub("é", "ê", "été"), re.sub("\U0001f600", ":)", "a\U0001f600b\U0001f600"), re.sub(":", "\U0001f600", "a:b"))
print(re.sub("(?:(a)|b)", r"<\1>", "ab"))
print(re.sub(re.compile("a", re.I), "-", "aA"), re.escape("a.b*c [d]"), re.escape(b"a+b"))

calls = []
def nested(m):
    calls.append(m.span())
    return re.sub("b", "c", m.group() + "b")
print(re.sub("b", nested, "abab"), calls)

def attempt(*args):
    try:
        print(repr(re.sub(*args)))
    except Exception as e:
        print(type(e).__name__, e)

attempt("(a)", r"\2", "a")
attempt("(a)", r"\g<x>", "a")
attempt("(a)", r"\g<1", "a")
attempt("(a)", r"\q", "a")
attempt("(a)", "\\", "a")
attempt("a", lambda m: 3, "aa")
attempt("a", b"x", "aa")
attempt(b"a", "x", b"aa")
attempt("a", 3, "aa")
attempt("a", "x", 3)
attempt("a", "x", b"a")
