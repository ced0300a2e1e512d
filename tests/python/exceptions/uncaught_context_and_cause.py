def first():
    raise KeyError("one")


def second():
    try:
        first()
    except KeyError:
        raise ValueError("two")


def third():
    try:
        second()
    except ValueError as error:
        raise RuntimeError("three") from error


third()
