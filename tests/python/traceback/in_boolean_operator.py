def ok():
    return True


print(ok() and [] or {}["k"])
