registry = {}


def register(cls):
    registry[cls.__name__] = cls
    cls.registered = True
    return cls


def add_method(name):
    def decorate(cls):
        setattr(cls, name, lambda self: f"{name} of {type(self).__name__}")
        return cls

    return decorate


@register
@add_method("fly")
class Bird:
    pass


@register
class Fish:
    pass


print(sorted(registry), Bird.registered, Bird().fly(), Fish().registered, hasattr(Fish, "fly"))


@lambda cls: cls()
class instance:
    def hello(self):
        return "hi"


print(instance.hello(), type(instance).__name__)
