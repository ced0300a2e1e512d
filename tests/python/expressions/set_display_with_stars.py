# From the first starred element on a set display adds each element before the next is evaluated.


def told(value):
    print('told', value)
    return value


def make(function):
    try:
        print(function())
    except TypeError as error:
        print(error)


make(lambda: {told(1), *told([2]), told(3), *told((3, 4))})
make(lambda: {told([]), told(1)})
make(lambda: {told([]), *told([1])})
make(lambda: {*told([1]), told([]), told(2)})
make(lambda: {*told([[1]]), told(2)})
make(lambda: {*told(5), told(2)})
make(lambda: {told(1), *told(None)})
