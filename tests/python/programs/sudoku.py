PUZZLE = """
53..7....
6..195...
.98....6.
8...6...3
4..8.3..1
7...2...6
.6....28.
...419..5
....8..79
"""


class Sudoku:
    def __init__(self, text):
        self.grid = [[0 if c == "." else int(c) for c in line] for line in text.split()]
        self.steps = 0

    def candidates(self, r, c):
        used = set(self.grid[r]) | {row[c] for row in self.grid}
        r0, c0 = r - r % 3, c - c % 3
        used |= {self.grid[i][j] for i in range(r0, r0 + 3) for j in range(c0, c0 + 3)}
        return [d for d in range(1, 10) if d not in used]

    def solve(self):
        best = None
        for r in range(9):
            for c in range(9):
                if self.grid[r][c] == 0:
                    options = self.candidates(r, c)
                    if best is None or len(options) < len(best[2]):
                        best = r, c, options
        if best is None:
            return True
        r, c, options = best
        for digit in options:
            self.steps += 1
            self.grid[r][c] = digit
            if self.solve():
                return True
        self.grid[r][c] = 0
        return False

    def __str__(self):
        return "\n".join(" ".join(map(str, row)) for row in self.grid)


s = Sudoku(PUZZLE)
print(s.solve(), s.steps)
print(s)
