# sys.monitoring: tools, events and callbacks as they are registered.
import sys

m = sys.monitoring
print(type(m).__name__, m.__name__, "sys.monitoring" in sys.modules, m.events)
print(m.DEBUGGER_ID, m.COVERAGE_ID, m.PROFILER_ID, m.OPTIMIZER_ID, m.DISABLE is m.MISSING)


def attempt(function, *args):
    try:
        print(function.__name__, function(*args))
    except Exception as error:
        print(function.__name__, type(error).__name__, error)


for args in ((0, "tool"), (0, "again"), (6, "x"), (-1, "x"), (1, 5), ("x", "y")):
    attempt(m.use_tool_id, *args)
for tool in (0, 1, 9):
    attempt(m.get_tool, tool)
for events in (m.events.LINE, 1 << 30, -1, m.events.C_RETURN, m.events.C_RETURN | m.events.CALL, m.events.NO_EVENTS):
    attempt(m.set_events, 0, events)
    attempt(m.get_events, 0)
attempt(m.set_events, 1, 1)
attempt(m.get_events, 1)


def callback(*args):
    pass


attempt(m.register_callback, 0, m.events.LINE, callback)
print(m.register_callback(0, m.events.LINE, None) is callback)
for tool, event in ((0, 3), (1, 1), (0, 0), (0, 1 << 25)):
    attempt(m.register_callback, tool, event, callback)
code = callback.__code__
attempt(m.get_local_events, 0, code)
attempt(m.set_local_events, 0, code, m.events.LINE)
attempt(m.get_local_events, 0, code)
attempt(m.set_local_events, 0, code, m.events.RAISE)
attempt(m.set_local_events, 0, 5, 1)
attempt(m.get_local_events, 0, 5)
attempt(m.set_local_events, 1, code, 1)
attempt(m.restart_events)
attempt(m.clear_tool_id, 0)
attempt(m.free_tool_id, 0)
attempt(m.get_tool, 0)
attempt(m.free_tool_id, 8)
