n = 20
print([p for p in range(2, n) if all(p % d for d in range(2, int(p ** 0.5) + 1))])
print([(a, b, c) for a in range(1, n) for b in range(a, n) for c in range(b, n) if a * a + b * b == c * c])
print([(i, j) for i in range(3) if i != 1 for j in range(3) if j != i])
grid = [[0, 1, 0], [1, 1, 0]]
print([(r, c) for r, row in enumerate(grid) for c, v in enumerate(row) if v], [[1 - v for v in row] for row in grid])
print({w: [i for i, v in enumerate("banana") if v == w] for w in sorted(set("banana"))})
print([x for x in [y for y in [z for z in range(5)] if y] if x % 2])
print(["".join([c for c in w if c.isalpha()]) for w in ["a1b", "2c"]], sorted({len(w) for w in "a bb cc".split()}))
print([a for a, in [(1,), (2,)]], [k for k in {"x": 1}], [v for v in {"x": 1}.values()])
