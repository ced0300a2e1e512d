# What happens to weak references when their objects are gone. `collect` gives other collectors than CPython's a chance.
import gc
import weakref


def collect():
    for _ in range(3):
        gc.collect()


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Thing({self.name})"


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


log = []


def references():
    thing = Thing("a")
    hashed = weakref.ref(thing, lambda ref: log.append(("hashed", ref is hashed)))
    hash(hashed)
    plain = weakref.ref(thing)
    proxy = weakref.proxy(thing, lambda p: log.append("proxy"))
    second = weakref.ref(thing, lambda ref: log.append("second"))
    assert plain() is thing and proxy.name == "a" and second() is thing
    return hashed, plain, proxy, second


hashed, plain, proxy, second = references()
collect()
print(plain(), hashed(), hashed == plain, hashed == hashed, plain.__callback__, hashed.__callback__)
print(sorted(map(str, log)))
show(lambda: isinstance(hash(hashed), int))
show(lambda: hash(plain))
show(lambda: proxy.name)
show(lambda: len(proxy))
print(str(plain).endswith("; dead>"), repr(proxy).endswith("; dead>"))

values = weakref.WeakValueDictionary()
keys = weakref.WeakKeyDictionary()
members = weakref.WeakSet()
kept = Thing("kept")


def fill():
    for name in "xyz":
        thing = Thing(name)
        values[name] = thing
        keys[thing] = name
        members.add(thing)


fill()
values["kept"] = kept
keys[kept] = "kept"
members.add(kept)
collect()
print(dict(values), len(values), dict(keys), len(keys), list(members), len(members))
print(values.get("x"), "x" in values, kept in members, values.setdefault("x", kept))
show(lambda: values["y"])

ended = []


def finalized():
    thing = Thing("f")
    finalizer = weakref.finalize(thing, ended.append, "done")
    assert finalizer.alive
    return finalizer


finalizer = finalized()
collect()
print(ended, finalizer.alive, finalizer.peek(), finalizer())

# An object in a cycle, and one that its own callback would keep alive.
def cycle():
    a = Thing("cycle")
    a.me = a
    a.method = weakref.WeakMethod(a.__repr__)
    return weakref.ref(a), a.method


ref, method = cycle()
collect()
print(ref(), method())

# Errors in callbacks are reported, not raised.
import sys

sys.unraisablehook = lambda args: print(type(args.exc_value).__name__, args.err_msg.split("<")[0], args.object)


def failing():
    thing = Thing("failing")
    return weakref.ref(thing, lambda ref: 1 / 0)


ref = failing()
collect()
print(ref())
