# The descriptor to which the numbers of signals are written, which event loops wait for.
import _thread
import os
import signal


def attempt(f, *args, **names):
    try:
        print(f(*args, **names))
    except BaseException as e:
        print(type(e).__name__, e)


r, w = os.pipe()
attempt(signal.set_wakeup_fd, -1)
attempt(signal.set_wakeup_fd, 'a')
attempt(signal.set_wakeup_fd)
attempt(lambda: signal.set_wakeup_fd(w) == w)
os.set_blocking(w, False)
attempt(signal.set_wakeup_fd, w)
attempt(lambda: signal.set_wakeup_fd(w, warn_on_full_buffer=False) == w)
signal.signal(signal.SIGUSR1, lambda *args: print('handler', args[0]))
signal.raise_signal(signal.SIGUSR1)
_thread.interrupt_main(signal.SIGUSR1)
print(os.read(r, 2))
try:
    _thread.interrupt_main()
except KeyboardInterrupt:
    print(os.read(r, 1))
signal.signal(signal.SIGUSR2, signal.SIG_IGN)
signal.raise_signal(signal.SIGUSR2)
signal.raise_signal(signal.SIGUSR1)
print(os.read(r, 1))

attempt(lambda: signal.set_wakeup_fd(-1) == w)
