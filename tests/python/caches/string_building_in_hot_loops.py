def build(n):
    s = ""
    for i in range(n):
        s += chr(97 + i % 26)
    return s


s = build(3000)
print(len(s), s[:5], s[-5:], s.count("a"), s[1500], hash(s) == hash(build(3000)))
words = {}
for i in range(3000):
    key = f"k{i % 50}"
    words[key] = words.get(key, 0) + i
print(len(words), words["k0"], words["k49"], sum(words.values()))
out = []
for i in range(1000):
    out.append(f"{i:03d}"[-2:] + "-" * (i % 3))
print("".join(out)[:30], len("".join(out)))
t = "x"
for i in range(12):
    t = t + t
    if t[0] != "x" or t[-1] != "x":
        print("bad")
print(len(t), t == "x" * 4096)
rev = ""
for ch in "hello world" * 50:
    rev = ch + rev
print(rev[:11], len(rev))
n = 0
for i in range(2000):
    if "abc"[i % 3] == "b":
        n += 1
print(n)
