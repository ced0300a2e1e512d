class Plugin:
    plugins = []

    def __init_subclass__(cls, /, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        print("new subclass", cls.__name__, tag)
        cls.tag = tag
        Plugin.plugins.append(cls)


class One(Plugin, tag="first"):
    pass


class Two(One):
    pass


print([p.__name__ for p in Plugin.plugins], One.tag, Two.tag)
try:
    class Bad(tag=1):
        pass
except TypeError as error:
    print(error)


class Field:
    def __set_name__(self, owner, name):
        self.label = f"{owner.__name__}.{name}"


class Form:
    a = Field()
    b = c = Field()


print(Form.a.label, Form.b.label, Form.b is Form.c)
