def show(items):
    for item in items:
        prnt(item)


show("ab")
