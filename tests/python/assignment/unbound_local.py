x = 10


def read_before_write():
    print(x)
    x = 1


def augmented():
    x += 1


def conditional(flag):
    if flag:
        y = 1
    return y


def loop_never_runs():
    for i in []:
        pass
    return i


def after_except():
    try:
        1 / 0
    except ZeroDivisionError as e:
        pass
    return e


def deleted_in_branch():
    z = 1
    if z:
        del z
    return z


for f in (read_before_write, augmented, lambda: conditional(False), loop_never_runs, after_except, deleted_in_branch):
    try:
        print(f())
    except UnboundLocalError as error:
        print(type(error).__name__, error)
print(conditional(True))
