squares = [i * i for i in range(1000)]
print(len(squares), squares[-1], sum(squares))
table = {i: str(i) for i in range(500)}
print(len(table), table[499], sum(len(v) for v in table.values()))
print(len({i % 37 for i in range(1000)}), sum(1 for i in range(1000) if i % 7 == 0))
flat = [x for row in [[j for j in range(20)] for _ in range(20)] for x in row]
print(len(flat), sum(flat))
text = "".join(chr(97 + i % 26) for i in range(100))
print(text[:30], text.count("a"))
