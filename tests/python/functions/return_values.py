def nothing():
    x = 1


def bare():
    return


def early(x):
    if x:
        return "early"
    return "late"


def many():
    return 1, 2, *[3, 4]


def loop():
    for i in range(10):
        if i == 3:
            return i


def nested():
    for i in range(3):
        for j in range(3):
            while True:
                if i * j == 2:
                    return i, j
                break


print(nothing(), bare(), early(1), early(0), many(), loop(), nested())
