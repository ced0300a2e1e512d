"""A single `*iterable` is taken apart when all keywords are there; beside others it is at once."""


def tr(value):
    print("tr", value)
    return value


def f(*args, **keywords):
    return args, keywords


for call in (
    lambda: f(*5, a=tr(1)),
    lambda: f(*5, **tr({})),
    lambda: f(*5, **tr(3)),
    lambda: f(*tr("ab"), a=tr(1)),
    lambda: f(1, *5, a=tr(1)),
    lambda: f(*5, *tr(""), a=tr(1)),
    lambda: f(*5, **{1: tr(2)}),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
