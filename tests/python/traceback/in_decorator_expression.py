def deco(n):
    raise ValueError(f"bad {n}")


@deco(3)
def f():
    pass
