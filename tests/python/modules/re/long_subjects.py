# Long subjects and deep patterns need no recursion.
import re

s = "ab" * 200000
n = len(s)
print(re.match("(a|b)*", s).span() == (0, n), re.match("(?:a|b)*?$", s).span() == (0, n), re.match("(?:(a)|(b))*", s).span(2) == (n - 1, n))
print(re.match("(?:a|b)*+", s).end() == n, re.match("(?:(?!c)[ab])*", s).end() == n, re.match("(?:a?b?)*", s).end() == n)
print(re.match(r"(?:(.)(.)(?=\1|$))*", s).end() == n, re.match("(?:ab){50000}", s).end())
print(re.fullmatch("(?:(?:ab)*|c)*", s).end() == n, re.search("(?:a|b)*c", s[:2000]))
print(len(re.findall("a", s)), len(re.sub("a", "", s)), len(re.split("b", s)), sum(1 for m in re.finditer("(?:ab)+?", s)))
depth = 80
m = re.match("(" * depth + "a" + ")" * depth, "a")
print(m.lastindex, len(m.groups()))
print(re.match("(?:x?" * depth + "y" + ")" * depth, "x" * depth + "y").end())
words = ["w%d" % i for i in range(500)]
p = re.compile("|".join(words) + "|(?P<other>.)")
print(p.match("w499").span(), p.match("w5000").span(), p.match("x").lastgroup)
wide = "\U0001f600" + s[:1000] + "\U0001f601"
print(re.search("(?:ab)+", wide).span(), re.findall("[^ab]", wide) == ["\U0001f600", "\U0001f601"], re.sub("ab", "", wide))
