# Keys of **mappings: strings, each once; which error comes first.


def f(*args, **kwargs):
    return args, kwargs


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def late():
    print("evaluated")
    return {}


attempt(lambda: f(**{1: 3}))
attempt(lambda: f(**{1: 3}, **{1: 5}))
attempt(lambda: f(**{1: 3}, **{2: 5}))
attempt(lambda: f(**{1: 3}, **late()))
attempt(lambda: f(**{"a": 3}, **{1: 5}, **{"a": 4}))
attempt(lambda: f(x=1, **{1: 3}, **{1.0: 5}))
attempt(lambda: f(a=1, **{"a": 2}))
attempt(lambda: f(**{"a b": 1, "": 2}))
attempt(lambda: print(**{1: 3}, **{1: 5}))
attempt(lambda: dict(**{None: 3}))
