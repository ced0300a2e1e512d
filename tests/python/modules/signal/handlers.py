# Handlers of signals that the program sends to itself, and _thread.interrupt_main.
import _thread
import signal


def attempt(f, *args):
    try:
        print(f(*args))
    except BaseException as e:
        print(type(e).__name__, e)


def handler(number, frame):
    print('handler', number, frame.f_code.co_name)


def raising(number, frame):
    raise ValueError(number)


print(signal.signal(signal.SIGUSR1, handler), signal.getsignal(signal.SIGUSR1) is handler)
signal.raise_signal(signal.SIGUSR1)
_thread.interrupt_main(signal.SIGUSR1)
attempt(_thread.interrupt_main)
signal.signal(signal.SIGINT, handler)
_thread.interrupt_main()
print('goes on')
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGUSR1, raising)
attempt(_thread.interrupt_main, signal.SIGUSR1)
signal.signal(signal.SIGUSR1, signal.SIG_IGN)
attempt(_thread.interrupt_main, signal.SIGUSR1)
attempt(_thread.interrupt_main, signal.SIGUSR2)
attempt(_thread.interrupt_main, 0)
attempt(_thread.interrupt_main, 1000)
attempt(_thread.interrupt_main, 'a')
