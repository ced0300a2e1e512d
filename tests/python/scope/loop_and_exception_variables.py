def f():
    for i in range(3):
        last = i
    with_lambda = [lambda: i, lambda: last]
    i = 10
    return [g() for g in with_lambda], last


print(f())


def h(values):
    try:
        for v in values:
            total = 10 / v
    except ZeroDivisionError as e:
        message = str(e)
    else:
        message = "fine"
    return message, v, total


print(h([1, 2]), h([5, 0]))


def k():
    def show():
        return e2

    try:
        raise ValueError("x")
    except ValueError as e2:
        inside = show()
    try:
        show()
    except NameError as error:
        return str(inside), str(error)


print(k())
