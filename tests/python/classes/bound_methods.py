class C:
    def __init__(self, n):
        self.n = n

    def add(self, x=0, *, k=1):
        return (self.n + x) * k

    def __eq__(self, other):
        return True

    __hash__ = None


a, b = C(1), C(2)
m = a.add
print(m(5), m(5, k=2), C.add(b, 10), m.__self__ is a, m.__func__ is C.add, m.__name__)
print(a.add == a.add, a.add is a.add, a.add == b.add, m == m)
methods = [obj.add for obj in (a, b)]
a.n = 100
print([f(1) for f in methods])
a.add = lambda x: "instance attribute"
print(a.add(1), b.add(1), m(1))
C.added = lambda self, y: self.n * y
print(b.added(3))
f = [].append
f(1)
print(f.__self__, f.__name__)
print(list(map(b.add, [1, 2])), sorted([3, 1, 2], key=(5).__sub__))
try:
    m.attr = 1
except AttributeError as error:
    print(error)
