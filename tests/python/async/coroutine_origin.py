# sys.set_coroutine_origin_tracking_depth: where a coroutine was made.
import sys


async def coroutine():
    pass


def make():
    return coroutine()


def origins(c):
    origin = c.cr_origin
    c.close()
    return origin and [(name, line - make.__code__.co_firstlineno) for file, line, name in origin if "run_" not in name]


print(sys.get_coroutine_origin_tracking_depth(), origins(make()))
sys.set_coroutine_origin_tracking_depth(1)
print(sys.get_coroutine_origin_tracking_depth(), origins(make()))
sys.set_coroutine_origin_tracking_depth(2)
print(origins(make()))
sys.set_coroutine_origin_tracking_depth(100)


def deeper():
    return make()


class C:
    def __init__(self):
        self.c = deeper()


print(origins(C().c))
print(origins((lambda: coroutine())()))
kept = make()
sys.set_coroutine_origin_tracking_depth(0)
print(origins(make()), origins(kept))
for wrong in (-1, "x", 1.5, 2**40):
    try:
        sys.set_coroutine_origin_tracking_depth(wrong)
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
print(sys.get_coroutine_origin_tracking_depth())
