from . import name as package_name
from .sub.leaf import path

value = package_name.upper()


def where():
    return path(), __name__
