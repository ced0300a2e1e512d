def attempt(action):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, "-", error)


def too_few():
    a, b, c = 1, 2


def too_many():
    a, b = 1, 2, 3


def too_many_list():
    a, b = [1, 2, 3, 4]


def too_many_iter():
    a, b = iter("abcd")


def too_few_iter():
    a, b = iter("a")


def not_iterable():
    a, b = 5


def none():
    (a,) = None


def star_too_few():
    a, *b, c = [1]


def star_empty():
    a, *b = ()


def wrong_nested():
    a, (b, c) = 1, 2


def empty_target():
    [] = [1]


for action in (too_few, too_many, too_many_list, too_many_iter, too_few_iter, not_iterable, none, star_too_few,
               star_empty, wrong_nested, empty_target):
    attempt(action)
