# Coroutines that are made and dropped: where and how the program is warned.
import sys
import warnings


async def work():
    pass


async def generate():
    yield 1


class Worker:
    async def work(self):
        pass


def drop(action):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        action()
    for warning in caught:
        print(warning.category.__name__, str(warning.message).splitlines()[0])
    if not caught:
        print('no warning')


def dropped_call():
    work()


def dropped_method():
    Worker().work()


def dropped_step():
    generate().asend(None)


def closed():
    work().close()


def started():
    coroutine = work()
    try:
        coroutine.send(None)
    except StopIteration:
        pass


def with_origin():
    sys.set_coroutine_origin_tracking_depth(1)
    try:
        work()
    finally:
        sys.set_coroutine_origin_tracking_depth(0)


for action in (dropped_call, dropped_method, dropped_step, closed, started, with_origin):
    print(action.__name__)
    drop(action)

with warnings.catch_warnings():
    warnings.simplefilter('error')
    hook = sys.unraisablehook
    sys.unraisablehook = lambda args: print('unraisable', args.exc_type.__name__, args.exc_value)
    dropped_call()
    sys.unraisablehook = hook
