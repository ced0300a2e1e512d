class C:
    pass


def read(o):
    return o.v


c = C()
c.v = 1
total = 0
for i in range(2000):
    total += read(c)
C.v = property(lambda self: 100)
for i in range(100):
    total += read(c)
print(total)
try:
    c.v = 5
except AttributeError as error:
    print(error)
del C.v
print(read(c), c.__dict__)


class Plain:
    v = "class"


C.v = Plain.v
print(read(c))
del c.v
print(read(c))
