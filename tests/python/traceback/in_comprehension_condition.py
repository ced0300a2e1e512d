def check(x):
    return 1 / (x - 2)


print([x for x in range(5) if check(x)])
