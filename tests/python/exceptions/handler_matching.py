class A(Exception):
    pass


class B(A):
    pass


def which(error, *handlers):
    try:
        raise error
    except handlers as e:
        return type(e).__name__
    except A:
        return "fell to A"
    except:
        return "bare"


print(which(B(), A), which(B(), KeyError, B), which(B(), ValueError), which(ValueError()), which(A(), B))
groups = (ValueError, (KeyError, IndexError)) if False else (ValueError, KeyError)
try:
    {}["x"]
except groups as error:
    print(repr(error))
try:
    try:
        1 / 0
    except 5:
        pass
except TypeError as error:
    print(error)
try:
    try:
        1 / 0
    except (ValueError, "x"):
        pass
except TypeError as error:
    print(error)


def evaluated():
    print("handler expression evaluated")
    return ZeroDivisionError


try:
    pass
except evaluated():
    pass
try:
    1 / 0
except ValueError:
    pass
except evaluated():
    print("matched")
try:
    try:
        1 / 0
    except undefined:
        pass
except NameError as error:
    print(error, repr(error.__context__))
