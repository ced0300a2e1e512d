# A tracing function that is set while a built-in function consumes a hot generator is told of what comes after.
import sys

events = []


def trace(frame, event, arg):
    events.append((frame.f_code.co_name, event, frame.f_lineno - frame.f_code.co_firstlineno))
    return trace


def switch(n):
    if n == 2:
        sys.settrace(trace)
    elif n == 4:
        sys.settrace(None)
    return n


def numbers(n):
    for i in range(n):
        yield switch(i)


def outer(n):
    yield from numbers(n)


for _ in range(150):
    sum(outer(2))
    sum(switch(n) for n in range(2))
print(sum(outer(6)))
for event in events:
    print(event)
events.clear()
print(list(switch(n) for n in range(6)))
for event in events:
    print(event)
