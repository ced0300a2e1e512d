# Ctrl-C in a hot loop whose body is a short `try … finally`: the `finally` of that turn does not run.
#
# Cause: an interrupt ends the innermost body that is guarded against it, and a guard costs 0.6 µs, so bodies that take less
# than 0.1 ms lose theirs (docs/interrupts.md). Outer statements are guarded: `except KeyboardInterrupt` works.
# Workaround: `except KeyboardInterrupt` around the body itself, which always has a guard.
#
# When Ctrl-C is pressed, CPython prints "stopped, 0 open"; Heddle may print "stopped, 1 open".
opened = 0
try:
    while True:
        opened += 1
        try:
            pass
        finally:
            opened -= 1
except KeyboardInterrupt:
    print(f"stopped, {opened} open")
