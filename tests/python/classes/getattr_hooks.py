class Dynamic:
    real = "class attribute"

    def __init__(self):
        self.own = "instance attribute"

    def __getattr__(self, name):
        if name.startswith("dyn_"):
            return name[4:].upper()
        raise AttributeError(f"no {name} here")


d = Dynamic()
print(d.real, d.own, d.dyn_hello, getattr(d, "other", "default"), hasattr(d, "nope"), hasattr(d, "dyn_x"))
try:
    d.missing
except AttributeError as error:
    print(error)


class Everything:
    def __getattribute__(self, name):
        if name == "secret":
            raise AttributeError("hidden")
        print("lookup", name)
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        return f"fallback for {name}"

    def method(self):
        return "called"


e = Everything()
e.x = 1
print(e.x, e.method(), e.secret, e.unknown)


class Setting:
    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value * 2)

    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)


s = Setting()
s.a = 5
print(s.a)
del s.a
print(hasattr(s, "a"))
