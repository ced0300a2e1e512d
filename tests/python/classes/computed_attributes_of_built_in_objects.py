# One site meets attributes that native code computes for objects of several built-in types.


def real(x):
    return x.real


def start(x):
    return x.start


for _ in range(300):
    real(1.5)
    start(range(3, 5))
for x in [2.5, 1 + 2j, 7, True, 2**70, "text", None, [], b""]:
    try:
        print(real(x))
    except AttributeError as error:
        print(error)


class Own(float):
    real = "own"


class Changed(complex):
    pass


print(real(Own(1)), real(Changed(3, 4)))
Changed.real = property(lambda self: "changed")
print(real(Changed(3, 4)))
for x in [range(9, 1), slice(1, 2), slice("a", None), range(2)]:
    print(start(x))
view = memoryview(b"abc")


def size(x):
    return x.nbytes


for _ in range(300):
    size(view)
view.release()
try:
    size(view)
except ValueError as error:
    print(error)
