import _thread


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


lock = _thread.allocate_lock()
print(str(lock)[:30], type(lock) is _thread.lock is _thread.LockType, lock.locked())
print(lock.acquire(), lock.locked(), lock.acquire(False), lock.acquire(True, 0.01), lock.acquire(timeout=0))
print(str(lock)[:28])
lock.release()
show(lock.release)
with lock as held:
    print(held, lock.locked())
print(lock.locked(), lock.acquire_lock(), lock.locked_lock(), lock.release_lock())
show(lambda: lock.acquire(False, 1))
show(lambda: lock.acquire(True, -2))
show(lambda: lock.acquire(True, 1e20))
show(lambda: lock.acquire(True, "a"))
show(lambda: lock.acquire(1, 2, 3))
show(lambda: _thread.lock(1))

r = _thread.RLock()
print(r.acquire(), r.acquire(), r._is_owned(), r._recursion_count(), r.locked())
state = r._release_save()
print(state[0], state[1] == _thread.get_ident(), r._is_owned())
r._acquire_restore(state)
r.release()
r.release()
show(r.release)
show(r._release_save)
with r, r:
    print(r._recursion_count())

print(_thread.error is RuntimeError, _thread.TIMEOUT_MAX > 1e9, _thread._count(), _thread._is_main_interpreter())
print(_thread._get_main_thread_ident() == _thread.get_ident(), _thread.stack_size())
show(lambda: _thread.stack_size(100))
show(lambda: _thread.start_new_thread(1, 2))
show(lambda: _thread.start_new_thread(print, 2))
show(lambda: _thread.start_new_thread(print, (), 2))
show(lambda: _thread.start_new_thread(print, ()))
show(lambda: _thread.start_joinable_thread(1))
try:
    _thread.exit()
except SystemExit as error:
    print("SystemExit", error.args)
