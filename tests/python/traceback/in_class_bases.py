def base():
    return 5


class Child(base()):
    pass
