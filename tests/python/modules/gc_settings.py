"""gc: settings are kept, arguments are checked."""
import gc


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


print(gc.isenabled(), gc.get_threshold(), gc.get_debug(), gc.garbage, gc.callbacks)
gc.disable()
print(gc.isenabled())
gc.enable()
print(gc.isenabled(), gc.collect() >= 0, len(gc.get_stats()))
attempt(lambda: gc.collect(5))
attempt(lambda: gc.collect(-1))
attempt(lambda: gc.set_threshold())
attempt(lambda: gc.set_threshold(1, 2))
print(gc.get_threshold()[:2])
attempt(lambda: gc.set_debug("a"))
attempt(lambda: gc.get_objects(generation=5))
attempt(lambda: gc.get_objects(generation="a"))
print(gc.is_tracked([]), gc.is_tracked(1), gc.is_tracked("a"), gc.is_tracked(attempt))
print(gc.get_referents([1, 2], {3: 4}))
