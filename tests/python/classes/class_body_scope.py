x = "global"


class C:
    y = x
    x = "class"
    z = x
    values = [1, 2, 3]
    doubled = [v * 2 for v in values]
    total = sum(values)
    for i in range(3):
        locals_in_body = i * 10
    if total > 5:
        big = True
    else:
        big = False
    print("in body", y, z, __name__, __qualname__)

    def get(self):
        return x

    def call(self):
        return self.x


print(C().get(), C().call(), C.i, C.locals_in_body, C.big, C.doubled)
try:
    class D:
        n = 2
        bad = [n for _ in range(2)]
except NameError as error:
    print(error)


class E:
    class Inner:
        value = 5

    def f(self):
        return self.Inner.value


print(E().f(), E.Inner.__qualname__, E.f.__qualname__)
