MAZE = """\
#########
#S..#...#
#.#.#.#.#
#.#...#E#
#########"""


def solve(maze):
    grid = maze.splitlines()
    find = lambda ch: next((r, row.index(ch)) for r, row in enumerate(grid) if ch in row)
    start, end = find("S"), find("E")
    queue, came = [start], {start: None}
    while queue:
        r, c = queue.pop(0)
        if (r, c) == end:
            break
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            cell = r + dr, c + dc
            if cell not in came and grid[cell[0]][cell[1]] != "#":
                came[cell] = r, c
                queue.append(cell)
    else:
        return None
    steps, cell = [], end
    while cell is not None:
        steps.append(cell)
        cell = came[cell]
    return steps[::-1]


route = solve(MAZE)
print(len(route), route[0], route[-1])
rows = [list(line) for line in MAZE.splitlines()]
for r, c in route[1:-1]:
    rows[r][c] = "*"
print("\n".join("".join(row) for row in rows))
print(solve("#####\n#S#E#\n#####"))
