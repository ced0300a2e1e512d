s = "hello hello"
print(s.find("l"), s.rfind("l"), s.find("z"), s.find("lo", 5), s.find("h", 1), s.find("h", -5), s.find(""), s.rfind(""))
print(s.index("e"), s.rindex("e"), s.find("l", 3, 4), s.find("l", 4, 5), s.find("", 20), s.find("", 11), s.rfind("l", 0, 4))
print(s.count("l"), s.count("ll"), s.count(""), s.count("l", 4), "aaaa".count("aa"), s.count("l", 0, 3))
print("ell" in s, s.startswith("he"), s.endswith("lo"), s.startswith(("x", "h")), s.startswith("l", 2), s.endswith("hel", 0, 9), s.startswith(""))
for bad in (lambda: s.index("z"), lambda: s.rindex("z"), lambda: s.find(5), lambda: s.startswith(5), lambda: s.count()):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
