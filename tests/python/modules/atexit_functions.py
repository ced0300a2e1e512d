"""atexit: registered functions are called the last first; what they raise is reported and goes no further."""
import atexit


@atexit.register
def first():
    print("first")


def late():
    print("late")
    atexit.register(print, "registered late")


def never():
    print("never")


print(atexit.register(late) is late)
atexit.register(print, "second", "x", sep="-")
atexit.register(never)
atexit.unregister(never)
for wrong in (lambda: atexit.register(5), lambda: atexit.register()):
    try:
        wrong()
    except TypeError as error:
        print(error)
atexit._run_exitfuncs()
print(atexit._ncallbacks())
