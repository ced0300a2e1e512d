# Ctrl-C ends the program: `except KeyboardInterrupt` and `finally` do not run.
#
# Cause: the command interrupts through V8, which stops execution without unwinding it, so that loops and calls need no
# check while nobody presses Ctrl-C (packages/cli/src/interrupt.ts). The exit status, 130, is the same.
# Workaround: `raise KeyboardInterrupt` can be caught as usual.
#
# CPython prints "cleaning up" and then "stopped" when Ctrl-C is pressed; Heddle prints neither.
import time

try:
    try:
        time.sleep(60)
    finally:
        print("cleaning up")
except KeyboardInterrupt:
    print("stopped")
