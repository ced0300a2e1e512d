def items():
    return 5


total = 0
for item in items():
    total += item
