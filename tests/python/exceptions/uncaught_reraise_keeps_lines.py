def source():
    raise ValueError("origin")


def middle():
    try:
        source()
    except ValueError:
        print("logging")
        raise


def top():
    try:
        middle()
    except ValueError as error:
        print("again")
        raise error


top()
