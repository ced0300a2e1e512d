def outer():
    total = 0

    def add():
        nonlocal total
        total += amount
        return total

    return add


amount = 5
add = outer()
exec(add.__code__, closure=add.__closure__)
print(add.__closure__[0].cell_contents)
exec(add.__code__, {"amount": 100}, closure=add.__closure__)
print(add.__closure__[0].cell_contents)

CellType = type(add.__closure__[0])

cell = CellType(1)
exec(add.__code__, {"amount": 1}, closure=(cell,))
print(cell.cell_contents)


def with_argument(x):
    return x


try:
    exec(with_argument.__code__)
except TypeError as e:
    print(e)


def plain():
    global made
    made = "by exec"
    return "the value of a function's code"


exec(plain.__code__)
print(made, eval(plain.__code__))
