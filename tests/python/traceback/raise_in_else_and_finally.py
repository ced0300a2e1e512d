def f(x):
    try:
        y = 10 // x
    except ZeroDivisionError:
        print("zero")
    else:
        raise RuntimeError("else")
    finally:
        print("finally")


f(0)
f(1)
