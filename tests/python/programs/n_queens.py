def solve(n, row=0, columns=(), left=(), right=()):
    if row == n:
        yield columns
        return
    for c in range(n):
        if c not in columns and row + c not in left and row - c not in right:
            yield from solve(n, row + 1, columns + (c,), left + (row + c,), right + (row - c,))


for n in range(1, 8):
    print(n, sum(1 for _ in solve(n)))
for row in next(solve(8)):
    print("." * row + "Q" + "." * (7 - row))
