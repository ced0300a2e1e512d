def g():
    try:
        try:
            yield "a"
        finally:
            print("inner finally")
            yield "from finally"
        yield "b"
    except RuntimeError as error:
        yield f"caught {error}"
    else:
        yield "else"
    finally:
        print("outer finally")


print(list(g()))
it = g()
print(next(it), it.throw(RuntimeError("thrown")), next(it), next(it, "end"))


def returns_in_finally():
    try:
        yield 1
        return "try"
    finally:
        print("f")


def loop():
    for i in range(3):
        try:
            if i == 1:
                continue
            yield i
        finally:
            yield f"f{i}"


print(list(loop()), list(returns_in_finally()))


def nested():
    try:
        yield 1
        1 / 0
    except ZeroDivisionError:
        try:
            yield 2
            raise KeyError("x")
        except KeyError as e:
            yield repr(e), repr(e.__context__)
    yield 3


print(list(nested()))
