def make(extra=""):
    namespace = {}
    exec("def f(x):\n    y = x + 1" + extra + "\n    return y\n", namespace)
    return namespace["f"].__code__


a, b, c = make(), make(), make(" + 2")
print(a == a, a == b, hash(a) == hash(b), a is b, a != b)
print(a == c, a != c, a == 5, a != 5)
print(len({a, b, c}))
print((lambda: 1).__code__ == (lambda: 1).__code__)


def outer():
    def inner():
        pass

    return inner


print(outer().__code__ is outer().__code__, outer().__code__ in outer.__code__.co_consts)
renamed = a.replace(co_name="g")
print(renamed == a, renamed.co_name, a.co_name, a.replace() == a, a.replace() is a)
try:
    a < b
except TypeError as e:
    print(e)
try:
    a.co_name = "x"
except AttributeError as e:
    print(e)
