# Keys that are no strings are wrong only where there is something to call.


def attempt(function, *args):
    try:
        print(function(*args))
    except TypeError as error:
        print(error)


class Callable:
    def __call__(self, **named):
        return named


class Class:
    def __init__(self, **named):
        pass


for called in (lambda **named: named), Callable(), Class, print, 1, (1,), None, Class():
    attempt(lambda: called(**{1: 2}))
    attempt(lambda: called(*[], **{'a': 1}, **{None: 3}))
    attempt(lambda: called(2, x=4, **{(): 3}))
