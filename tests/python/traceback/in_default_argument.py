def f(a, b=[1, 2][5]):
    pass
