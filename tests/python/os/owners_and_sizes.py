# Numbers of users and groups, file systems of open files, and the size of a proxy.

import os
import sys
import weakref

FILE = "owners_and_sizes.tmp"


def attempt(what, *args):
    try:
        return what(*args)
    except (TypeError, OverflowError) as error:
        return f"{type(error).__name__}: {error}"


with open(FILE, "w") as file:
    for owner in -2, 2**70, -(2**70), "a", 1.5, None:
        print(owner, attempt(os.chown, FILE, owner, -1), attempt(os.chown, FILE, -1, owner), attempt(os.fchown, file.fileno(), owner, -1))
    print(attempt(os.chown, FILE, -1, -1), attempt(os.fchown, file.fileno(), -1, -1))
os.remove(FILE)


class Thing:
    pass


thing = Thing()
print(sys.getsizeof(weakref.proxy(thing)) == sys.getsizeof(weakref.proxy(list[int])) or "no length is asked for")
