# The only positional argument `*iterable` is iterated when the keywords have been evaluated.
def tell(value):
    print("evaluates", value)
    return value


def items():
    print("starts")
    yield 1


def f(*args, **named):
    print(args, named)


f(*items(), **tell({"a": 1}))
f(*items(), k=tell(1))
f(0, *items(), k=tell(1))
calls = (
    lambda: f(*5, **tell({})),
    lambda: f(*5, k=tell(3)),
    lambda: f(*5),
    lambda: f(1, *5),
    lambda: f(*tell([1]), **5),
    lambda: f(*5, **6),
    lambda: f(*items(), a=1, **{"a": 2}),
)
for call in calls:
    try:
        call()
    except TypeError as error:
        print(error)
