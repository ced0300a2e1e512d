s = "abc"
print(s + "def", s * 2, 0 * s, -1 * s, s[0] + s[-1], "a" < "b", "abc" == "ab" + "c", "b" in s, min(s), max(s), sorted(s, reverse=True))
for bad in (lambda: s.__setitem__(0, "x"), lambda: s + 1, lambda: s * "2", lambda: s * 1.5, lambda: s - "a", lambda: s[5], lambda: s["0"]):
    try:
        bad()
    except (TypeError, AttributeError, IndexError) as error:
        print(type(error).__name__, error)
try:
    s[0] = "x"
except TypeError as error:
    print(error)
try:
    del s[0]
except TypeError as error:
    print(error)
t = s
t += "d"
print(s, t, hash("abc") == hash("ab" + "c"), str(5), str(None), str([1, "a"]), str(), str("same") == "same")
print(list("ab"), tuple("ab"), len("ab\n"), "ab".__len__(), "a".__add__("b"), "abc".__contains__("b"), "abc".__getitem__(1), iter("ab").__next__())
