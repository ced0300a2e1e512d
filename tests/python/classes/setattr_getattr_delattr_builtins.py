class Box:
    z = "class"


b = Box()
setattr(b, "x", 1)
setattr(b, "odd name", 2)
print(getattr(b, "x"), getattr(b, "odd name"), b.__dict__, getattr(b, "z"))
delattr(b, "x")
print(hasattr(b, "x"), getattr(b, "x", "dflt"), hasattr(Box, "z"), hasattr(5, "real"))
b.__dict__["y"] = 9
print(b.y, vars(b) is b.__dict__)
b.__dict__ = {"fresh": 1}
print(b.fresh, hasattr(b, "y"))
b.__dict__.update(fresh=2, more=3)
print(b.fresh, b.more, sorted(vars(b).items()))
for call in (lambda: getattr(b, "q"), lambda: delattr(b, "q"), lambda: getattr(b, 5), lambda: setattr(5, "x", 1), lambda: vars(5)):
    try:
        call()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
