x = "global"


def f():
    x = "function"

    class C:
        first = x
        if False:
            x = "never"

    class D:
        print(x)
        x = "D"
        print(x)
        del x
        print(x)

    return C


try:
    print(f().first)
except NameError as error:
    print(error)
