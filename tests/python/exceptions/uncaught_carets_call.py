def f(g):
    return g


def boom(*args):
    raise ValueError("boom")


f(f)(f)(boom)(1, 2)(f)
