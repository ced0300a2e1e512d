error = ValueError("shared")


def thrower():
    raise error


try:
    thrower()
except ValueError:
    pass
thrower()
