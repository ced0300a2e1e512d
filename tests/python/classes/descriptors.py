class Verbose:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name

    def __get__(self, obj, owner=None):
        print("get", self.name, obj is None, owner.__name__)
        return 42 if obj is None else obj.__dict__.get(self.name, "unset")

    def __set__(self, obj, value):
        print("set", self.name, value)
        obj.__dict__[self.name] = value

    def __delete__(self, obj):
        print("delete", self.name)
        obj.__dict__.pop(self.name, None)


class C:
    x = Verbose()


c = C()
print(c.x)
c.x = 5
print(c.x, C.x)
c.__dict__["x"] = "direct"
print(c.x)
del c.x
print(c.x)


class NonData:
    def __get__(self, obj, owner):
        return "from descriptor"


class D:
    y = NonData()


d = D()
print(d.y)
d.y = "instance wins"
print(d.y, D.y)
del d.y
print(d.y)


class ReadOnly:
    def __get__(self, obj, owner):
        return "ro"

    def __set__(self, obj, value):
        raise AttributeError("read only")


class E:
    z = ReadOnly()


try:
    E().z = 1
except AttributeError as error:
    print(error)
