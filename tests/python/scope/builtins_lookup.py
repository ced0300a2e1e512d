print(len("abc"))


def shadowed():
    len = lambda x: "local len"
    return len("abc")


print(shadowed(), len("abc"))
import builtins
print(builtins.len is len, builtins.__name__, hasattr(builtins, "print"))
builtins.injected = "everywhere"
print(injected)
del builtins.injected
try:
    injected
except NameError as error:
    print(error)
max = min
print(max(1, 2))
del max
print(max(1, 2))


def f():
    return sum([1, 2])


print(f())
sum = lambda x: "replaced"
print(f())
del sum
print(f())


class C:
    print = "class attribute"

    def m(self):
        print("still the builtin")


C().m()
