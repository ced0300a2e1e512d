g = ExceptionGroup("several", [ValueError("a"), KeyError("b")])
print(g, repr(g), g.message, g.exceptions, len(g.exceptions))
try:
    raise g
except ExceptionGroup as error:
    print([type(e).__name__ for e in error.exceptions])
match = g.subgroup(ValueError)
print(repr(match), g.split(KeyError))
print(repr(g.derive([TypeError()])), g.subgroup(OSError))
for bad in (lambda: ExceptionGroup("m", []), lambda: ExceptionGroup("m", [1]), lambda: ExceptionGroup(5, [ValueError()]), lambda: ExceptionGroup("m", [KeyboardInterrupt()])):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(type(BaseExceptionGroup("m", [ValueError()])).__name__, type(BaseExceptionGroup("m", [KeyboardInterrupt()])).__name__)
