# A module is shown by its spec, else by its file, else by its loader.
import sys
from importlib.machinery import ModuleSpec
from types import ModuleType


class Loader:
    def __repr__(self):
        return "<the loader>"


class Spec:
    name = "named"
    loader = origin = None
    has_location = False


def show(module):
    try:
        print(repr(module))
    except AttributeError as error:
        print("AttributeError:", error)


module = ModuleType("m")
for loader in None, Loader(), int:
    module.__loader__ = loader
    show(module)
module.__file__ = "/x/m.py"
show(module)
module.__file__ = 5
show(module)
del module.__name__
show(module)
del module.__file__
show(module)
module.__loader__ = None
show(module)
module.__path__ = ["folder"]
show(module)

module = ModuleType("m")
module.__spec__ = ModuleSpec("other", Loader())
show(module)
module.__spec__ = ModuleSpec("other", None, origin="somewhere")
show(module)
module.__spec__.has_location = True
show(module)
module.__spec__ = 5
show(module)
module.__spec__ = spec = Spec()
show(module)
for name in "origin", None:
    spec.name = name
    spec.origin = "o"
    show(module)
    spec.origin = None
    show(module)
    spec.loader = Loader()
    show(module)
    spec.loader = None
del spec.name
del Spec.name
show(module)
show(ModuleType.__new__(ModuleType))
show(sys)
