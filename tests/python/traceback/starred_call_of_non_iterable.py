def f(*args):
    return args


options = 5
print(f(*[1], 2))
print(f(1, *options))
