x = 0
y = "big" if x > 5 else "exact" if 5 / x else "small"
