class Manager:
    def __enter__(self):
        raise RuntimeError("cannot enter")

    def __exit__(self, *args):
        pass


def loop():
    for x in 5:
        pass


def unpack():
    a, b = [1, 2, 3]


def delete():
    d = {}
    del d["x"]


def augmented():
    x = 1
    x += "s"


def attribute():
    None.real = 5


def manager():
    with Manager() as m:
        pass


def compare():
    return 1 < "2" < 3


def unary():
    return -"x"


def starred():
    return [*5]


def fstring():
    return f"{1:zz}"


for f in (loop, unpack, delete, augmented, attribute, manager, compare, unary, starred, fstring):
    try:
        f()
    except Exception as error:
        first = error
        tb = error.__traceback__
        while tb.tb_next:
            tb = tb.tb_next
        print(f.__name__, type(error).__name__, error, tb.tb_lineno)
