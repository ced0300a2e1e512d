# What a trace function may return, set and raise; profiling functions; code that was made before and after they are set.
import sys

log = []


def note(*event):
    log.append(event)


def flush(title):
    print('==', title)
    for event in log:
        print('  ', *event)
    log.clear()


def here(frame):
    return frame.f_globals is globals() and frame.f_code.co_name not in ('note', 'flush', 'here')


def target(n):
    total = 0
    for i in range(n):
        total += i
    return total


def only_calls(frame, event, arg):
    if here(frame):
        note(frame.f_code.co_name, event)


sys.settrace(only_calls)
target(2)
sys.settrace(None)
flush('a function that returns None sees calls only')


def without_lines(frame, event, arg):
    if not here(frame):
        return None
    frame.f_trace_lines = False
    note(frame.f_code.co_name, event, arg)
    return without_lines


sys.settrace(without_lines)
target(2)
sys.settrace(None)
flush('f_trace_lines')


def replaced(frame, event, arg):
    if not here(frame):
        return None

    def local(frame, event, arg):
        note('local', event, frame.f_lineno - frame.f_code.co_firstlineno)

    note('global', event)
    return local


sys.settrace(replaced)
target(1)
sys.settrace(None)
flush('the function for a frame')


def failing(frame, event, arg):
    if here(frame) and event == 'line':
        raise KeyError('from the trace function')
    return failing


sys.settrace(failing)
try:
    target(1)
except KeyError as e:
    note(e, sys.gettrace())
sys.settrace(None)
flush('an error in a trace function')


def catches():
    try:
        target(1)
    except KeyError:
        note('caught')
    target(1)


sys.settrace(failing)
catches()
note(sys.gettrace())
flush('it removes the function')


def from_inside():
    x = 1
    sys._getframe().f_trace = local_trace
    sys.settrace(local_trace)
    y = 2
    z = 3
    sys.settrace(None)
    return y + z


def local_trace(frame, event, arg):
    if here(frame):
        note(event, frame.f_lineno - frame.f_code.co_firstlineno, sorted(frame.f_locals))
    return local_trace


from_inside()
flush('set in the middle of a function')


def profiler(frame, event, arg):
    if here(frame):
        note(frame.f_code.co_name, event, getattr(arg, '__name__', arg))


def native(items):
    len(items)
    items.append(1)
    ''.join(['a'])
    sorted(items)
    try:
        int('x')
        items.index(9)
    except ValueError:
        pass
    return max(items)


def squares(n):
    yield from (i * i for i in range(n))


sys.setprofile(profiler)
native([2])
list(squares(2))
try:
    target('a')
except TypeError:
    pass
sys.setprofile(None)
flush('profiling')

space = {}
exec('def made(x):\n    y = x\n    return y', space)


def in_exec(frame, event, arg):
    if frame.f_code.co_filename == '<string>':
        note(frame.f_code.co_name, event, frame.f_lineno)
        return in_exec


sys.settrace(in_exec)
exec('a = 1\nb = [x for x in (1, 2)]\ndef g():\n    return 1\ng()')
eval('1 + 1')
sys.settrace(None)
flush('dynamic code')

print(sys.gettrace(), sys.getprofile())
print(target(3))
