def logged(f):
    print("decorating", f.__name__)

    def wrapper(*args, **kwargs):
        print("call", f.__name__, args, kwargs)
        result = f(*args, **kwargs)
        print("result", result)
        return result

    return wrapper


def times(n):
    def decorator(f):
        def wrapper(*args):
            return [f(*args) for _ in range(n)]

        return wrapper

    return decorator


@logged
def add(a, b=1):
    return a + b


@times(2)
@logged
def hello(name):
    return "hi " + name


add(1)
add(1, b=5)
print(hello("bob"))


@(lambda f: print("got", f.__name__))
def printed():
    pass


print(printed)


@lambda f: f.__name__
def named():
    pass


@[str, repr][0]
class K:
    pass


print(named, K[:8])
