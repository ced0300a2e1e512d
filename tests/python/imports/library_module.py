"""A module of the standard library: where it appears to be, and what its loader has."""
import keyword

loader = keyword.__loader__
print(keyword.__file__, repr(loader), loader.archive, repr(loader.prefix))
print(keyword.__spec__.name, keyword.__spec__.origin, keyword.__spec__.has_location, keyword.__package__ == "")
print(loader.get_source("keyword").splitlines()[0])
print(loader.get_filename("keyword"), loader.is_package("keyword"), loader.is_package("json"))
data = loader.get_data("/lib/python314.zip/keyword.py")
print(type(data), data == loader.get_data("keyword.py"), data.decode() == loader.get_source("keyword"))
for call in (
    lambda: loader.get_data("nothing.py"),
    lambda: loader.get_source("nothing"),
):
    try:
        call()
    except Exception as error:
        print(isinstance(error, (OSError, ImportError)), error)

import concurrent

print(concurrent.__path__, concurrent.__loader__, concurrent.__file__)
