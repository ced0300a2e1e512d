def deco(f):
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs)
    return wrapper


@deco
def fail(x, *, key=None):
    raise TypeError("bad " + str(x))


fail(1, key="k")
