a, b, c = 1, 2, "three"
d = {"k": [1, 2]}
print((a + b) * d["k"][1])
result = (a + b) * d["k"][0] + len(c) - (b - c)
