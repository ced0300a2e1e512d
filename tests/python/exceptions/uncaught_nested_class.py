class Outer:
    class InnerError(Exception):
        pass


def make():
    class LocalError(ValueError):
        pass

    return LocalError


try:
    raise make()("local")
except ValueError as error:
    raise Outer.InnerError("nested") from error
