# Timeouts, task groups, shields and waiting for several tasks.
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


async def timeouts():
    try:
        async with asyncio.timeout(1): await asyncio.sleep(10)
    except TimeoutError as e: traceback.print_exc(file=sys.stdout)
    try: await asyncio.wait_for(asyncio.sleep(10), 1)
    except TimeoutError as e: print(repr(e), repr(e.__cause__))
    async def bad(n): 
        await asyncio.sleep(n); raise ValueError(n)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad(1)); tg.create_task(bad(1)); tg.create_task(asyncio.sleep(50))
    except* ValueError as eg: traceback.print_exc(file=sys.stdout)
    s = asyncio.shield(asyncio.sleep(1, 'ok')); print(await s)
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(i, i)) for i in (1,2,3)], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    for p in pending: p.cancel()
    async for x in asyncio.as_completed([asyncio.sleep(2, 'b'), asyncio.sleep(1, 'a')]): print(await x)
run(timeouts())
