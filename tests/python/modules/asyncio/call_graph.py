# Who waits for whom, and where things were made in debug mode.
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


async def graph():
    async def inner():
        g = asyncio.capture_call_graph()
        print([f.frame.f_code.co_name for f in g.call_stack], [clean(a.future.get_name()) for a in g.awaited_by])
        asyncio.print_call_graph(file=sys.stdout) if 0 else print(clean(asyncio.format_call_graph()))
        await asyncio.sleep(0)
    async def outer():
        await asyncio.create_task(inner(), name='inner')
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(outer(), name='outer')
        await asyncio.sleep(0); 
        print(clean(asyncio.format_call_graph(t)))
run(graph())
def debug_case():
    async def main():
        f = asyncio.get_running_loop().create_future()
        print(re.sub(r'created at .*', 'created', clean(f)), len(f._source_traceback) > 3, f._source_traceback[-1].name)
        async def sub(): await f
        t = asyncio.create_task(sub()); await asyncio.sleep(0)
        print(clean(t), t._source_traceback[-1].name)
        f.set_result(1)
        await t
    run(main(), set_debug=True)
debug_case()
