def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


ATTRIBUTES = (
    "__code__ __defaults__ __kwdefaults__ __closure__ __globals__ __name__ __qualname__ __module__ __doc__ __dict__ "
    "__builtins__ __type_params__"
).split()


def target(attribute):
    def t(a, b=1):
        pass

    return t


for attribute in ATTRIBUTES:
    for value in (5, None, "x", (1,), {}):

        def assign():
            t = target(attribute)
            setattr(t, attribute, value)
            return attribute, getattr(t, attribute)

        show(assign)

    def delete():
        t = target(attribute)
        delattr(t, attribute)
        return attribute, "deleted", getattr(t, attribute, "gone")

    show(delete)


def free():
    x = 1
    return lambda: x


def without():
    pass


def assign_free():
    without.__code__ = free().__code__


def assign_plain():
    f = free()
    f.__code__ = without.__code__


show(assign_free)
show(assign_plain)
cell = free().__closure__[0]
show(lambda: cell.cell_contents)
cell.cell_contents = [2]
show(lambda: cell.cell_contents)
del cell.cell_contents
show(lambda: cell.cell_contents)
Cell = type(cell)
show(lambda: Cell(1) == Cell(1))
show(lambda: Cell() < Cell(1))
show(lambda: Cell() == Cell())
show(lambda: Cell(1) < Cell("a"))
show(lambda: Cell(1, 2))
show(lambda: Cell(contents=1))
show(lambda: hash(Cell()))
