values = [4, 2, 0]
print(max(8 // v for v in values))
