board = [["."] * 3 for _ in range(3)]
board[1][1] = "X"
board[0][2] = "O"
for row in board:
    print(" ".join(row))
print([[i * 3 + j for j in range(3)] for i in range(3)][1][2], [[]] * 3, [[1, 2]] + [[3]], [0, 1] * 2 + [2])
deep = [1]
for _ in range(5):
    deep = [deep]
print(deep, deep[0][0][0])
a, b = [1, 2], [3]
a, b = b, a
a += b
print(a, b, a[1:] == b)
grid = {(x, y): x * y for x in range(3) for y in range(2)}
print(grid, grid[2, 1], [[grid[x, y] for x in range(3)] for y in range(2)])
nested = [1, [2, [3, [4]]]]
print(nested[1][1][1][0], len(nested), nested[-1][-1])
