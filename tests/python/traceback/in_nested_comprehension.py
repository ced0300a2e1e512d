rows = [[1, 2], [3, "x"]]
total = sum([cell * 2 - 1 for row in rows for cell in row])
