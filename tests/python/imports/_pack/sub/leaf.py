from .. import name as up_two
from ._near import sibling


def path():
    return __name__.split(".")
