def attempt(source_name, action):
    try:
        action()
    except Exception as error:
        print(source_name, "->", type(error).__name__, error)


def add():
    x = 1
    x += "a"


def sub():
    x = []
    x -= [1]


def list_add():
    x = [1]
    x += 5


def shift():
    x = "s"
    x <<= 1


def matmul():
    x = 1
    x @= 2


def tuple_item():
    t = ([1], 2)
    try:
        t[0] += [2]
    finally:
        print(t)


for action in (add, sub, list_add, shift, matmul, tuple_item):
    attempt(action.__name__, action)
