class A:
    def me(self):
        return __class__

    def inner(self):
        def f():
            return __class__.__name__

        return f()

    def in_comprehension(self):
        return [__class__.__name__ for _ in range(2)]

    def in_lambda(self):
        return (lambda: super(__class__, self).__repr__)() is not None


class B(A):
    pass


print(A().me(), B().me() is A, A().inner(), A().in_comprehension(), B().in_lambda())
print(A.me.__code__.co_freevars)
try:
    print(__class__)
except NameError as error:
    print(error)
