"""The native side of warnings: arguments, filters, registries, once and module, levels of the stack."""
import _warnings


def attempt(action):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, error)


def changed():
    _warnings._acquire_lock()
    _warnings._filters_mutated_lock_held()
    _warnings._release_lock()


attempt(lambda: _warnings.warn("x", 5))
attempt(lambda: _warnings.warn("x", int))
attempt(lambda: _warnings.warn(5))
attempt(lambda: _warnings.warn("x", skip_file_prefixes=["a"]))
attempt(lambda: _warnings.warn("x", skip_file_prefixes=(1,)))
attempt(lambda: _warnings.warn("x", stacklevel="a"))
attempt(lambda: _warnings.warn("not positive", stacklevel=-3))
attempt(lambda: _warnings.warn_explicit("x", UserWarning, "a.py", 5))
attempt(lambda: _warnings.warn_explicit("x", UserWarning, "a.py", 5, registry=5))
attempt(lambda: _warnings.warn_explicit("x", UserWarning, 5, 5))
attempt(lambda: _warnings.warn_explicit("x", 5, "a", 5))
attempt(lambda: _warnings.warn_explicit("x", UserWarning, "a", "b"))
attempt(lambda: _warnings.warn_explicit("x", UserWarning, "a", 5, module_globals=5))
attempt(lambda: _warnings.warn_explicit("x", UserWarning, "a", 5, module_globals={"__loader__": 5, "__name__": "n"}))


class Loader:
    def get_source(self, name):
        return "first\nsecond"


globals_of = {"__loader__": Loader(), "__name__": "n"}
attempt(lambda: _warnings.warn_explicit("x", UserWarning, "a", 22, module_globals=globals_of))
attempt(lambda: _warnings.warn_explicit(UserWarning("an instance"), None, "a", 22))


class Own(UserWarning):
    def __str__(self):
        return "own words"


attempt(lambda: _warnings.warn(Own("x")))
attempt(lambda: _warnings.warn(Own("x"), UserWarning))
filters = _warnings.filters
print(filters)
for action in "once", "module", "default", "always", "all", "ignore", "error", "bogus":
    filters.insert(0, (action, None, Own, None, 0))
    changed()
    registry = {}
    for line in (1, 1, 2):
        for module in ("m1", "m2"):
            name = module + ".nothing"
            attempt(lambda: _warnings.warn_explicit(action, Own, name, line, module=module, registry=registry))
    print([key for key in registry if key != "version"])
    for line in (1, 1, 2):
        attempt(lambda: _warnings.warn_explicit(action, Own, "x.nothing", line))
print([key for key in _warnings._onceregistry if key != "version"])
for wrong in (5, (1, 2), ("error", "abc", Own, None, 0), ("error", None, 5, None, 0), ("error", None, Own, None, "x"),
              (5, None, Own, None, 0), ("error", 6, Own, None, 0)):
    filters.insert(0, wrong)
    attempt(lambda: _warnings.warn("abcd", Own))
    attempt(lambda: _warnings.warn("abc", Own))
    del filters[0]
attempt(_warnings._filters_mutated_lock_held)
attempt(_warnings._release_lock)


def outer():
    inner()


def inner():
    for level in range(-1, 4):
        _warnings.warn(f"level {level}", stacklevel=level)
    _warnings.warn("deprecated here", DeprecationWarning)
    _warnings.warn("not shown", ResourceWarning)


outer()
print([key for key in __warningregistry__ if key != "version"])
