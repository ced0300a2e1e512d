e = "outer"
try:
    raise ValueError("v")
except ValueError as e:
    print(e)
try:
    e
except NameError as error:
    print(error)


def f():
    saved = None
    try:
        1 / 0
    except ZeroDivisionError as error:
        saved = error
    try:
        return error
    except UnboundLocalError as problem:
        return repr(saved), str(problem)


print(f())
try:
    raise ValueError
except ValueError as x:
    x = "rebound"
try:
    x
except NameError as error:
    print(error)
try:
    raise KeyError
except KeyError as y:
    del y
print("y" in globals())


def g():
    for error in ("loop",):
        try:
            raise ValueError(error)
        except ValueError as error:
            yield str(error)


print(list(g()))
