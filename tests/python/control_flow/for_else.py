def find(items, wanted):
    for index, item in enumerate(items):
        if item == wanted:
            print("found at", index)
            break
    else:
        print("missing")


find("abc", "b")
find("abc", "z")
find("", "z")
for i in range(3):
    for j in range(3):
        if j == i:
            break
        print(i, j)
    else:
        print("full", i)
for x in []:
    pass
else:
    print("empty loop else")
for k in range(3):
    continue
else:
    print("continue keeps else", k)
