import _thread


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


local = _thread._local()
local.a = 1
print(local.a, local.__dict__)
del local.a
print(local.__dict__)
show(lambda: local.a)
show(lambda: _thread._local(1))
show(lambda: setattr(local, "__dict__", {}))


class Mine(_thread._local):
    count = 0

    def __init__(self, *args, **kwargs):
        self.args = args, kwargs
        Mine.count += 1


mine = Mine(1, 2, k=3)
mine.extra = "x"
print(mine.args, mine.__dict__, Mine.count)

handle = _thread._make_thread_handle(5)
print(handle, handle.ident, handle.is_done())
handle._set_done()
print(handle.is_done(), handle.join())
show(_thread._ThreadHandle()._set_done)
show(_thread._ThreadHandle().join)
