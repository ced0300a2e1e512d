def chain(kind):
    try:
        try:
            1 / 0
        except ZeroDivisionError as inner:
            if kind == "implicit":
                raise ValueError("second")
            if kind == "explicit":
                raise ValueError("second") from inner
            if kind == "none":
                raise ValueError("second") from None
            if kind == "class":
                raise ValueError from KeyError
            raise ValueError("second") from 5
    except Exception as error:
        print(kind, repr(error), repr(error.__cause__), repr(error.__context__), error.__suppress_context__)


for kind in ("implicit", "explicit", "none", "class", "bad"):
    chain(kind)
try:
    try:
        raise KeyError("a")
    except KeyError:
        try:
            raise ValueError("b")
        except ValueError:
            raise TypeError("c")
except TypeError as error:
    while error:
        print(repr(error))
        error = error.__context__
try:
    try:
        raise KeyError(1)
    finally:
        try:
            raise ValueError(2)
        except ValueError as e:
            print(repr(e.__context__))
except KeyError as e:
    print(repr(e), e.__context__)
