# Tables that give one ASCII character for each, and what leaves that path.
table = str.maketrans("abc", "xyz")
print("aabbcc-d".translate(table), "ä-abc€".translate(table), ("abc" * 3000).translate(table)[-4:])
print("abcd".translate({97: None, 98: "long", 99: 0x20AC, 100: 0x1F600}), "ab".translate({97: 98, 98: "é"}))
for table in ({98: -1}, {98: 0x110000}, {98: 1.5}, {98: b"x"}, [], [0] * 98):
    try:
        print(ascii("abab".translate(table)))
    except Exception as error:
        print(type(error).__name__, error)


class Recursive(dict):
    def __missing__(self, key):
        return "abc".translate({97: "q"})[0] if key == 97 else key


print("aXbX".translate(Recursive()))


class Key:
    def __hash__(self):
        return hash(98)

    def __eq__(self, other):
        print("compared with", other, "zzz".translate({122: "y"}))
        return other == 98


print("abcb".translate({Key(): "k"}))

for size in (2043, 2044, 2045, 2046, 2047, 2048):
    text = ("é" + "a" * size).translate({97: "b", 0xE9: "e"})
    print(size, text == "e" + "b" * size, ("a" * size + "é").translate({97: "b"})[-3:])
