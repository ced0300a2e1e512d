try:
    raise IndexError
except IndexError as error:
    raise KeyError("key") from error
