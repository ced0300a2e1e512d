# Tasks: what they wait for, how they end, who cancels them.
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
async def tasks():
    loop = asyncio.get_running_loop()
    me = asyncio.current_task()
    print(clean(me), clean(me.get_name()), me.get_coro().__name__, type(me.get_context()), me._must_cancel, me._fut_waiter, me._log_destroy_pending, me.cancelling(), me.uncancel())
    attempt(me.set_result, 1); attempt(me.set_exception, 1)
    async def sub(x): 
        await asyncio.sleep(0)
        return x
    t = loop.create_task(sub(3), name='nm')
    print(clean(t), asyncio.all_tasks() == {t, me})
    await asyncio.sleep(0)
    print(clean(t))
    print(await t, clean(t), t.get_coro() is not None, asyncio.all_tasks() == {me})
    t.set_name(5); print(t.get_name(), repr(t.get_name()))
    attempt(asyncio.Task, 3, loop=loop); attempt(asyncio.Task); attempt(asyncio.Task, 1, 2)
    async def bad(): raise ValueError('bad')
    t = loop.create_task(bad(), name='bad')
    try: await t
    except ValueError as e: traceback.print_exc(file=sys.stdout)
    print(clean(t)); t.print_stack(file=sys.stdout); print(len(t.get_stack()), t.get_stack(limit=1)[0].f_code.co_name)
    try: await t
    except ValueError as e: print(len(traceback.extract_tb(e.__traceback__)))
    try:
        try: 1/0
        except ZeroDivisionError: await t
    except ValueError as e: print(repr(e.__context__))
    async def forever():
        try: await asyncio.sleep(100)
        except asyncio.CancelledError as e: print('cancelled', e.args); raise
    t = loop.create_task(forever(), name='forever'); await asyncio.sleep(0)
    print(clean(t)); t.print_stack(file=sys.stdout)
    print(t.cancel('why'), t.cancelling(), clean(t))
    try: await t
    except asyncio.CancelledError as e: traceback.print_exc(file=sys.stdout); print(e.args)
    print(clean(t)); attempt(t.cancel)
    try: await t
    except asyncio.CancelledError as e: traceback.print_exc(file=sys.stdout); print(e.args)
    t = loop.create_task(forever()); print(t.cancel('early'), t._must_cancel, clean(t))
    try: await t
    except asyncio.CancelledError as e: traceback.print_exc(file=sys.stdout); print(e.args)
    t = loop.create_task(sub(2)); t.cancel(); print(t.uncancel(), t._must_cancel, await t)
    async def y(v):
        class A:
            def __await__(self): yield v
        await A()
    for v in 3, loop.create_future(), (i for i in ()), None, Loop().create_future():
        try: print(await loop.create_task(y(v)))
        except RuntimeError as e: print(clean(e))
    async def selfish():
        await asyncio.current_task()
    try: await loop.create_task(selfish())
    except RuntimeError as e: print(clean(e))
    other = Loop()
    async def diff(): await other.create_future()
    try: await loop.create_task(diff())
    except RuntimeError as e: print(clean(e))
    class F(asyncio.Future): pass
    class T(asyncio.Task): pass
    f = F(loop=loop); t = T(y(None), loop=loop); print(clean(f), clean(t)); loop.call_soon(f.set_result, 8)
    print(await f, await t)
    async def waits(f): return await f
    f = loop.create_future(); t1 = loop.create_task(waits(f)); t2 = loop.create_task(waits(f)); t3 = loop.create_task(waits(t1))
    await asyncio.sleep(0)
    print(f._asyncio_awaited_by == {t1, t2}, t1._asyncio_awaited_by == {t3}, t3._asyncio_awaited_by, clean(t3))
    f.set_exception(KeyError('k'))
    print(await asyncio.gather(t1, t2, t3, return_exceptions=True), f._asyncio_awaited_by)
    async def stop(): raise StopIteration(3)
    try: await loop.create_task(stop())
    except RuntimeError as e: print(e, repr(e.__cause__))
    var = contextvars.ContextVar('v', default=0)
    async def ctx(): var.set(var.get()+1); await asyncio.sleep(0); return var.get()
    print(await asyncio.gather(ctx(), ctx()), var.get())
    c = contextvars.copy_context(); t = loop.create_task(ctx(), context=c); await t; print(c[var], t.get_context() is c)
    attempt(asyncio.current_task, loop=other); attempt(asyncio.all_tasks, other); attempt(asyncio.current_task, 1,2)
    attempt(asyncio.tasks._enter_task, loop, me); attempt(asyncio.tasks._leave_task, loop, 3); attempt(asyncio.tasks._enter_task, other, me); attempt(asyncio.tasks._swap_current_task, other, me); print(asyncio.tasks._swap_current_task(loop, None) is me, asyncio.current_task(), asyncio.tasks._swap_current_task(loop, me))
    attempt(asyncio.tasks._leave_task, other, me)
run(tasks())
attempt(asyncio.current_task); attempt(asyncio.get_running_loop); attempt(asyncio.all_tasks)
