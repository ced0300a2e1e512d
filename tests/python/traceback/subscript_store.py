data = {"rows": [(1, 2)]}
data["rows"][0][1] = 5
