class C:
    def __init__(self, a, b):
        pass


class ReturnsValue:
    def __init__(self):
        return 5


class NoInit:
    pass


for bad in (lambda: C(), lambda: C(1), lambda: C(1, 2, 3), lambda: C(1, 2, c=3), lambda: ReturnsValue(), lambda: NoInit(1)):
    try:
        bad()
    except TypeError as error:
        print(error)
print(C.__init__(C(1, 2), 3, 4))
try:
    C.__init__(1)
except TypeError as error:
    print(error)
