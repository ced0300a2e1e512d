from _functools import _lru_cache_wrapper


def info(*numbers):
    return numbers


calls = []


def f(*args, **kwargs):
    calls.append((args, kwargs))
    return len(calls)


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


w = _lru_cache_wrapper(f, 2, False, info)
print([w(x) for x in (1, 1, 2, 1, 3, 2, 1)], w.cache_info())
w.cache_clear()
print(w.cache_info(), w(1.0), w(1), w(True), w(a=1), w(1, a=1), w("a"), w.cache_info())
show(lambda: w([]))
show(lambda: w(a={}))

typed = _lru_cache_wrapper(f, None, True, info)
print(typed(1.0), typed(1), typed(True), typed(1), typed(a=1), typed(a=1.0), typed((1,)), typed((1.0,)))
print(typed.cache_info(), _lru_cache_wrapper(f, 0, True, info)(1), _lru_cache_wrapper(f, -5, True, info).cache_info())


class C:
    @staticmethod
    def helper(x):
        return x

    method = _lru_cache_wrapper(lambda self, x: (self.n, x), 10, False, info)

    def __init__(self, n):
        self.n = n


a, b = C(1), C(2)
print(a.method(3), b.method(3), a.method(3), C.method.cache_info())
w.attribute = 1
print(w.__dict__, w.__copy__() is w, w.__deepcopy__({}) is w)
show(lambda: w.__reduce__())
w.__qualname__ = "name"
show(lambda: w.__reduce__())


# A function that calls its own cache, and one that clears it.
def fib(n):
    return n if n < 2 else cached_fib(n - 1) + cached_fib(n - 2)


cached_fib = _lru_cache_wrapper(fib, 3, False, info)
print(cached_fib(60), cached_fib.cache_info())


def clears(n):
    clearing.cache_clear()
    return n


clearing = _lru_cache_wrapper(clears, 3, False, info)
print(clearing(1), clearing(1), clearing.cache_info())
show(lambda: _lru_cache_wrapper(1, 2, 3, 4))
show(lambda: _lru_cache_wrapper(f, "a", 1, 2))
show(lambda: _lru_cache_wrapper())
