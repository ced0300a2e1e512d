people = [("ann", 30), ("bob", None), ("cid", 20)]
print(sorted(people, key=lambda p: p[1] + 0))
