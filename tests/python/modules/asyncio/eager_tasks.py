# Tasks that start before they are scheduled.
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


async def eager():
    loop = asyncio.get_running_loop()
    me = asyncio.current_task()
    async def quick(x): 
        print('cur', asyncio.current_task() is not me, len(asyncio.all_tasks()))
        return x
    async def slow(x):
        print('cur', asyncio.current_task() is not me); await asyncio.sleep(0); print('later', clean(asyncio.current_task().get_name())); return x
    async def fails(): raise ValueError('f')
    async def cancels(): raise asyncio.CancelledError('c')
    t = asyncio.create_task(quick(1)); print(t.done(), t.get_coro(), clean(t), t.result())
    t = asyncio.create_task(slow(2), name='s'); print(t.done(), clean(t)); print(await t, clean(t))
    t = asyncio.create_task(fails()); print(t.done(), clean(t)); 
    try: await t
    except ValueError: traceback.print_exc(file=sys.stdout)
    t = asyncio.create_task(cancels()); print(clean(t), t.cancelled())
    try: await t
    except asyncio.CancelledError as e: traceback.print_exc(file=sys.stdout)
    t = asyncio.Task(slow(4), loop=loop, eager_start=True); print(await t)
    t = asyncio.Task(slow(4), loop=loop, eager_start=False); print(await t, asyncio.current_task() is me)
    print(await asyncio.gather(quick(1), slow(2), quick(3)))
run(eager(), set_task_factory=asyncio.eager_task_factory)
