order = []


def deco(name):
    order.append(f"eval {name}")

    def apply(f):
        order.append(f"apply {name}")
        return f

    return apply


def default():
    order.append("default")
    return 1


@deco("a")
@deco("b")
def f(x=default()):
    pass


@deco("c")
class C:
    order.append("body")


for line in order:
    print(line)
