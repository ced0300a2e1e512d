words = ["banana", "Apple", "cherry", "apple", "Banana", "10", "9", "_x", "éclair", "zoo"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=lambda w: (len(w), w)))
print("a" < "aa", "Z" < "a", "10" < "9", "" < "a", "a" <= "a", "b" >= "a", "a" != "A", "é" > "z", max(words), min(words))
print("abc".__lt__("abd"), "abc".__eq__("abc"), "abc".__eq__(5), "a".__ne__("b"), "😀" > "\uffee", "a\0b" > "a", "abc" == b"abc")
print([w for w in words if "a" < w < "c"], "apple" in words, words.index("apple"), words.count("Apple"))
