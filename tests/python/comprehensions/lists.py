print([x * x for x in range(5)], [x for x in range(10) if x % 2 if x > 3])
print([(x, y) for x in range(3) for y in "ab"], [[i * j for j in range(3)] for i in range(3)])
print([x for row in [[1, 2], [3]] for x in row], [x if x % 2 else -x for x in range(4)])
x = "outer"
print([x for x in range(3)], x)
print([a + b for a, b in [(1, 2), (3, 4)]], [first for first, *_ in ["ab", "cd"]])
print([f(3) for f in [lambda v: v + 1, lambda v: v * 2]], [len(w) for w in "the quick brown".split()])
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [c for c in "hello" if c not in "aeiou"])
print([*[1, 2], *[x for x in (3, 4)]], [y := 1, y ** 2], [i for i in range(5) if (sq := i * i) > 3], sq)
print([d["k"] for d in [{"k": 1}, {"k": 2}]], [[]for _ in range(2)], [None for _ in ()])
