# `__del__` of objects that nothing refers to, called by gc.collect().
import gc
import sys


class Told:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def forget(make):
    make()
    gc.collect()
    print("collected")


# A plain one, one with attributes set later, one that has itself as an attribute, one that holds another.
forget(lambda: Told("plain"))


def grown():
    told = Told("grown")
    told.more = 1
    told.name += " further"


forget(grown)


def selfish():
    told = Told("selfish")
    told.me = told


forget(selfish)


def nested():
    Told("outer").inner = Told("inner")


forget(nested)


# One that stays.
kept = Told("kept")
forget(lambda: None)
held = [kept]
kept = None
forget(lambda: None)
held.clear()
forget(lambda: None)


# One that comes back is not finalised again.
class Back:
    def __del__(self):
        global back
        back = self


def make_back():
    Back().value = 9


forget(make_back)
print(back.value, type(back).__name__)
back = None
forget(lambda: None)
print(back)


# Slots, and instances of built-in types.
class Slotted:
    __slots__ = ("a",)

    def __del__(self):
        print("del", self.a)


def slotted():
    Slotted().a = "slot"


forget(slotted)
for base, value in [(list, [1, 2]), (dict, {"a": 1}), (int, 7), (str, "text"), (tuple, (1,)), (Exception, "e")]:
    name = f"My{base.__name__}"
    cls = type(name, (base,), {"__del__": lambda self: print("del", type(self).__name__, self)})
    forget(lambda: cls(value))


# Inherited, set later, made by __new__.
class Child(Told):
    pass


forget(lambda: Child("child"))


class Later:
    pass


Later.__del__ = lambda self: print("del later")
forget(Later)


class New:
    def __new__(cls):
        return super().__new__(cls)

    def __del__(self):
        print("del new")


forget(New)


# What goes wrong is reported.
class Wrong:
    def __del__(self):
        1 / 0


def hook(unraisable):
    print(unraisable.exc_type.__name__, unraisable.err_msg.partition(" at 0x")[0])


sys.unraisablehook = hook
forget(Wrong)
sys.unraisablehook = sys.__unraisablehook__

# A comprehension of a module does not hold what it made.
listed = [Told(n) for n in ("module",)]
listed = None
forget(lambda: None)
