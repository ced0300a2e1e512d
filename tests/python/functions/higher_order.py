def compose(*functions):
    def composed(x):
        for f in reversed(functions):
            x = f(x)
        return x

    return composed


def curry(f, n, args=()):
    if n == 0:
        return f(*args)
    return lambda x: curry(f, n - 1, args + (x,))


def memoize(f):
    cache = {}

    def wrapper(n):
        if n not in cache:
            cache[n] = f(n)
        return cache[n]

    wrapper.cache = cache
    return wrapper


@memoize
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(compose(str, abs, int)("-5"), curry(lambda a, b, c: a + b * c, 3)(1)(2)(3))
print(fib(80), len(fib.cache))
print(list(map(lambda f: f(3), [abs, str, lambda x: x * x])))
print(sorted(["b", "A", "c"], key=str.lower), list(filter(str.isupper, "aBcD")))
reduce = lambda f, xs, init: reduce(f, xs[1:], f(init, xs[0])) if xs else init
print(reduce(lambda a, b: a * b, [1, 2, 3, 4], 1))
