s = ""
for i in range(300):
    s += str(i % 10)
print(len(s), s[:12], s[-3:], s[150])
parts = []
for i in range(5):
    parts.append(f"{i}:{i * i}")
print(", ".join(parts))
text = "the quick brown fox jumps over the lazy dog"
print(" ".join(w[::-1] for w in text.split()), "".join(sorted(set(text.replace(" ", "")))), text.title())
vowels = {v: text.count(v) for v in "aeiou"}
print(vowels, "".join(c.upper() if i % 2 else c for i, c in enumerate("alternate")))
caesar = "".join(chr((ord(c) - 97 + 3) % 26 + 97) if c.isalpha() else c for c in text)
print(caesar)
acc = "x"
for _ in range(5):
    acc = acc + acc
print(len(acc), acc == "x" * 32, ("ab" * 3)[2:5])
big = "-" * 1000
print(len(big + big), (big + "!").index("!"), hash(big) == hash("-" * 1000))
