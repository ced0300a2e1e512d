def g(x):
    return x.y


g(1)