class Base:
    base_attr = 1

    def base_method(self):
        pass


class C(Base):
    c_attr = 2

    def __init__(self):
        self.inst = 3


c = C()
print([n for n in dir(c) if not n.startswith("__")], [n for n in dir(C) if not n.startswith("__")])
print(vars(c), sorted(n for n in vars(C) if not n.startswith("__")), "__init__" in dir(c), "__class__" in dir(c))


class Custom:
    def __dir__(self):
        return ["b", "a"]


print(dir(Custom()))


def f():
    x, y = 1, 2
    return sorted(locals()), dir()


print(f())
print([n for n in dir([]) if not n.startswith("_")])
print([n for n in dir("") if n.startswith("is")])
print([n for n in dir({}) if not n.startswith("_")], [n for n in dir(()) if not n.startswith("_")])
