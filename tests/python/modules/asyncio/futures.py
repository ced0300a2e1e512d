# What futures show and say; what goes wrong with them.
import asyncio
from asyncio import base_events


class Selector:
    def select(self, timeout):
        Loop.now += timeout or 0
        return []


class Loop(base_events.BaseEventLoop):
    now = 0.0

    def __init__(self):
        super().__init__()
        self._selector = Selector()

    def time(self):
        return self.now

    def _process_events(self, events):
        pass

    def _write_to_self(self):
        pass


def run(main, **options):
    asyncio._set_running_loop(None)
    loop = Loop()
    for name, value in options.items():
        getattr(loop, name)(value)
    try:
        return loop.run_until_complete(main)
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()

import traceback, re, sys, contextvars
def clean(s):
    return re.sub(r'0x[0-9a-f]+', '0x', re.sub(r'Task-\d+', 'Task-n', str(s)))


def attempt(f, *a, **k):
    try: print(clean(f(*a, **k)))
    except BaseException as e: print(type(e).__name__, clean(e), clean(e.args) if not isinstance(e, TypeError) else '', repr(e.__context__), repr(e.__cause__))
async def futures():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f, type(f), clean(f._callbacks), f._state, f._result, f._exception, f._loop is loop, f._log_traceback, f._source_traceback, f._cancel_message, f._asyncio_awaited_by, f._asyncio_future_blocking)
    attempt(f.result); attempt(f.exception)
    def cb(x): print('cb', x)
    f.add_done_callback(cb); f.add_done_callback(print); f.add_done_callback(cb)
    print(clean(f), len(f._callbacks), [type(x) for x in f._callbacks[0]])
    print(f.remove_done_callback(cb), clean(f))
    f.set_result(3)
    attempt(f.set_result, 4); attempt(f.set_exception, ValueError); attempt(f.cancel)
    print(f, f.result(), f.exception(), f.done(), f.cancelled())
    await asyncio.sleep(0)
    it = iter(f)
    attempt(next, it)
    try: it.send(None)
    except StopIteration as e: print(e.args, e.value)
    g = loop.create_future()
    it = g.__await__()
    print(type(it), next(it) is g, g._asyncio_future_blocking)
    attempt(next, it)
    g.set_result(None)
    try: next(it)
    except StopIteration as e: print(e.args, e.value)
    it = iter(g); attempt(it.throw, ValueError('x')); attempt(it.throw, ValueError); attempt(it.throw, 3); attempt(it.throw); attempt(it.send, 1); print(it.close()); 
    h = loop.create_future()
    attempt(h.set_exception, 3); attempt(h.set_exception, int); attempt(h.set_exception, StopIteration(3)); 
    attempt(h.exception); attempt(h.result); attempt(h.result)
    print(h)
    h = loop.create_future()
    attempt(h.cancel, 'msg'); print(h.cancelled(), h, h._cancel_message); attempt(h.result); attempt(h.exception); attempt(h.result)
    attempt(h._make_cancelled_error)
    attempt(h.cancel, 1, 2); attempt(h.cancel, message=3); attempt(h.add_done_callback); attempt(h.set_result); attempt(asyncio.Future, loop); attempt(asyncio.Future, x=1); attempt(asyncio.Future, loop=1)
    attempt(setattr, h, '_log_traceback', True); h._log_traceback = False; attempt(delattr, h, '_log_traceback'); attempt(delattr, h, '_asyncio_future_blocking'); attempt(setattr, h, '_state', 1); attempt(setattr, h, '_cancel_message', 'u'); print(h._cancel_message)
    h.x = 3; attempt(getattr, h, '__dict__'); print(h.x, asyncio.Future[int], asyncio.Task[str])
    u = asyncio.Future.__new__(asyncio.Future)
    for n in ['_state','_loop','_callbacks','_result','_exception','_log_traceback','_source_traceback','_cancel_message','_asyncio_awaited_by','_asyncio_future_blocking']: attempt(getattr, u, n)
    for n in ['result','exception','done','cancelled','cancel','get_loop','__repr__','__iter__','_make_cancelled_error']: attempt(getattr(u, n))
    attempt(u.set_result, 1); attempt(u.set_exception, ValueError); attempt(u.add_done_callback, 1); attempt(u.remove_done_callback, 1); attempt(setattr, u, '_asyncio_future_blocking', True)
    u = asyncio.Task.__new__(asyncio.Task)
    for n in ['_coro','_fut_waiter','_must_cancel','_log_destroy_pending']: attempt(getattr, u, n)
    for n in ['get_name','get_coro','get_context','cancel','cancelling','uncancel','get_stack','__repr__']: 
        if n == 'get_context': continue
        attempt(getattr(u, n))
run(futures())
