# What the loop is told of.
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


async def exc_handler():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print(sorted(c), clean(c['message']), repr(c.get('exception'))))
    f = loop.create_future()
    def boom(x): raise ValueError('boom')
    f.add_done_callback(boom); f.set_result(1)
    await asyncio.sleep(0)
    async def kb(): 
        raise SystemExit(3)
    t = loop.create_task(kb())
    try: await t
    except SystemExit as e: print('inner', e.args)
try: run(exc_handler())
except SystemExit as e: print('SystemExit', e.args); traceback.print_exc(file=sys.stdout)
