# split and findall: groups, empty matches, limits.
import re

print(re.split(",", "a,b,,c"), re.split("(,)", "a,b"), re.split("(,)|(;)", "a,b;c"), re.split(",", ""))
print(re.split("x*", "axbc"), re.split("", "abc"), re.split(r"\b", "Words, words."), re.split("(?<=a)", "banana"))
print(re.split(",", "a,b,c,d", maxsplit=2), re.compile(",").split("a,b,c", -1), re.compile(",").split("a,b", 0))
print(re.split(r"\s*,\s*", " a , b,c "), re.split(r"(\d)+", "a12b3c"), re.split(b":", b"a:b"), re.split("é", "aébéc"))
print(re.split("\U0001f600", "a\U0001f600b\U0001f600\U0001f601"), re.split("(?i)X", "axbXc"))
print(re.findall("a", "banana"), re.findall("(a)(n)?", "banana"), re.findall("(n)", "banana"), re.findall("x", "banana"))
print(re.findall("x*", "axb"), re.findall(r"\w*", "ab cd"), re.findall("(x)|b", "ab"), re.findall("", "ab"))
print(re.findall(b"[a-c]+", b"abxcd"), re.findall(r"(\w+)=(\w*)", "a=1 b= c=3"), re.findall("é+", "éééaé"))
print(re.compile("a").findall("banana", 2), re.compile("a").findall("banana", 2, 4), re.compile("a?").findall("aba", 1))
print([m.span() for m in re.finditer("a|", "banana")], [m.span() for m in re.compile("a").finditer("banana", 2, 5)])
it = re.finditer("a", "aa")
print(type(it).__name__, iter(it) is it, next(it), next(it), next(it, None), next(it, "end"))
print(re.split(r"[\s:,-]+", "one: two,three - four"))
