# What `type` computes for a class comes before what the class has, at one place for classes of several metaclasses.
import abc


class Plain:
    "plain"
    x = 1


class Meta(type):
    @property
    def __bases__(self):
        return "computed by Meta"

    @property
    def __text__(self):
        raise AttributeError("no text")


class WithMeta(metaclass=Meta):
    __text__ = "text"


class Abstract(abc.ABC):
    @abc.abstractmethod
    def method(self): ...


class Annotated:
    def __annotate__(format):
        raise AttributeError("no annotations")


def describe(obj):
    return obj.__qualname__, obj.__name__, obj.__module__, obj.__doc__, obj.__bases__


def abstract(obj):
    return obj.__abstractmethods__


def annotations(obj):
    return obj.__annotations__


def text(obj):
    return obj.__text__


def attempt(function, obj):
    try:
        return function(obj)
    except AttributeError as error:
        return str(error), error.name, error.obj is obj


for _ in range(100):
    results = [attempt(describe, obj) for obj in (Plain, Plain, WithMeta, Abstract, describe, Meta, Plain)]
    results += [attempt(function, obj) for function in (abstract, annotations, text) for obj in (Plain, Abstract, Annotated, WithMeta)]
for result in results:
    print(result)
Plain.__qualname__ = "Renamed"
Plain.__doc__ = "changed"
print(describe(Plain), describe(Plain())[2:4] if hasattr(Plain(), "__bases__") else "an instance has none")
