# Objects that look like futures; the steps of a task that the loop has.
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

import traceback, re, sys
def clean(s):
    return re.sub(r'(?:id=)?0x[0-9a-f]+', '0x', re.sub(r'Task-\d+', 'Task-n', str(s)))


async def sync_gen():
    class Duck:
        _asyncio_future_blocking = False
        def __init__(self): self.cbs = []
        def get_loop(self): return asyncio.get_running_loop()
        def add_done_callback(self, fn, *, context=None): self.cbs.append(fn); asyncio.get_running_loop().call_soon(fn, self)
        def result(self): return 9
        def cancel(self, msg=None): print('duck cancel', msg); return False
        def __await__(self):
            self._asyncio_future_blocking = True
            yield self
            return self.result()
        def __repr__(self): return '<Duck>'
    async def d(): return await Duck()
    print(await asyncio.create_task(d()))
    t = asyncio.create_task(d()); await asyncio.sleep(0)
    print(clean(t)); 
    print(clean(t._fut_waiter.cbs[0]), t._fut_waiter.cbs[0].__self__ is t, t._fut_waiter.cbs[0].__qualname__, t._fut_waiter.cbs[0].__module__)
    t.cancel('m')
    try: await t
    except asyncio.CancelledError as e: print('C', e.args)
    h = asyncio.get_running_loop()._ready
    t = asyncio.create_task(d()); print(clean(h[-1]), type(h[-1]._callback), h[-1]._callback.__self__ is t)
    try: h[-1]._callback(1)
    except TypeError as e: print(e)
    try: h[-1]._callback(x=1)
    except TypeError as e: print(e)
    try: h[-1]._callback()
    except RuntimeError as e: print(clean(e))
    await t
run(sync_gen())
