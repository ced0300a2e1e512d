# Long parts in long texts, with every near miss that a search can run into.
for size in 300, 5000, 100_000:
    a, b = "a" * size, "b" * size
    text, part = a + a + b + a + a, a + b + b + a
    print(text.find(part), text.count(part), part in text)
    print((text + part).find(part) == len(text), (text + part).count(part), part in text + part)
    data, piece = text.encode(), part.encode()
    print(data.find(piece), data.count(piece), piece in data, (data + piece).find(piece) == len(data))

# Periodic parts.
for size in 300, 4000:
    part = "ab" * size
    text = ("ab" * (size - 1) + "b") * 2
    print(text.find(part), (text + part).find(part) == len(text), ("x" + part * 3).count(part))
    print(("ab" * size * 5).find(part, 1), ("ab" * size * 5).find(part, 3, 2 * size + 3), (part + "c").find("b" + part[:-1] + "a"))

wide = "\U0001f600" * 3000 + "x"
print((wide[1:] + wide + wide).find(wide), (wide * 2).count(wide), wide in wide[1:] + "y" + wide)

# Separators that overlap themselves.
print("abbbc".rsplit("bb"), "abbbc".split("bb"), b"abbbc".rsplit(b"bb"), "\U0001f600" + "xxx".rsplit("xx")[0])
print("xxx\U0001f600".rsplit("xx"), "a--b".rsplit("--", -5), "aaaa".rsplit("aaa"))
