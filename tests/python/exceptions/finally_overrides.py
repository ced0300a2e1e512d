def return_in_finally():
    try:
        return "try"
    finally:
        print("side effect")


def finally_value():
    x = 1
    try:
        return x
    finally:
        x = 2


def nested():
    try:
        try:
            return "inner"
        finally:
            print("one")
    finally:
        print("two")


def loop():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print("i", i)
        finally:
            print("fin", i)
    return i


def exception_replaced():
    try:
        1 / 0
    finally:
        raise ValueError("from finally")


def else_raises():
    try:
        pass
    except ValueError:
        print("not caught here")
    else:
        raise ValueError("in else")
    finally:
        print("else finally")


print(return_in_finally(), finally_value(), nested(), loop())
for f in (exception_replaced, else_raises):
    try:
        f()
    except ValueError as error:
        print(error, repr(error.__context__))
