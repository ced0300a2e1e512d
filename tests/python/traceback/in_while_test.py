items = [3, 2, 1]
while items[0] > 0:
    items.pop()
