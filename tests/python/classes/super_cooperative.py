class Root:
    def __init__(self, **kwargs):
        print("Root", kwargs)
        super().__init__()


class Named(Root):
    def __init__(self, name, **kwargs):
        print("Named", name)
        super().__init__(**kwargs)
        self.name = name


class Sized(Root):
    def __init__(self, size, **kwargs):
        print("Sized", size)
        super().__init__(**kwargs)
        self.size = size


class Both(Named, Sized):
    def __init__(self, **kwargs):
        print("Both")
        super().__init__(**kwargs)


b = Both(name="n", size=3)
print(b.name, b.size)
try:
    Both(name="n", size=1, extra=2).x
except AttributeError as error:
    print(error)
try:
    Both(name="n")
except TypeError as error:
    print(error)
