len_before = len([1, 2])
len = lambda x: "shadowed"
print(len([1, 2]), len_before)
del len
print(len([1, 2]))
print = print
value = 1


def change():
    global value, fresh
    value += 1
    fresh = "new"


change()
change()
print(value, fresh)


def local_shadow():
    value = "local"
    return value


print(local_shadow(), value)
