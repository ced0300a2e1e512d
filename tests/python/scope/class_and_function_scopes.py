x = "module"


class A:
    x = "class"
    saw = x

    def method(self):
        return x

    class B:
        saw = x

        def method(self):
            return x


def f():
    x = "function"

    class C:
        x = "C"
        after = x

        def method(self):
            return x

    return C.after, C().method()


print(A.saw, A().method(), A.B.saw, A.B().method(), f())


def g():
    y = "g"

    class D:
        saw = y

        def m(self):
            return y

    y = "changed"
    return D.saw, D().m()


print(g())
