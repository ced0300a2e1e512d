print("banana".replace("a", "o"), "banana".replace("a", "o", 2), "banana".replace("an", ""), "abc".replace("", "-"), "abc".replace("", "-", 2))
print("aaa".replace("aa", "b"), "x".replace("y", "z"), "".replace("", "e"), "tab\t".replace("\t", "    "), "abc".replace("b", "b"))
table = str.maketrans("abc", "xyz", "d")
print("aabbccdd".translate(table), table)
print("hello".translate({ord("l"): "L", ord("h"): None, ord("o"): 48}), "abc".translate(str.maketrans({"a": "1", "b": None})))
print("a\tb\tcc".expandtabs(), "a\tb".expandtabs(4), "\t".expandtabs(0), "ab\n\tx".expandtabs(3))
try:
    str.maketrans("ab", "c")
except ValueError as error:
    print(error)
