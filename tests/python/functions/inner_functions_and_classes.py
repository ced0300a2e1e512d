def factory(base):
    class Local:
        origin = base

        def scaled(self, n):
            return base * n

    def helper():
        return Local()

    return Local, helper


Local, helper = factory(5)
print(Local.origin, helper().scaled(3), isinstance(helper(), Local), Local.__qualname__)
Other, _ = factory(6)
print(Local is Other, Local.__name__ == Other.__name__, Other().scaled(2))


def outer(x):
    class A:
        x = "class attribute"

        def get(self):
            return x

    return A().get(), A.x


print(outer("closure"))
