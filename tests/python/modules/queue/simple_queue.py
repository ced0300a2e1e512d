import _queue


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


q = _queue.SimpleQueue()
q.put(1)
q.put(2, False, 3)
q.put_nowait(item=3)
print(q.qsize(), q.empty(), q.get(), q.get_nowait(), q.get(block=False), q.empty())
show(q.get_nowait)
show(lambda: q.get(False))
show(lambda: q.get(timeout=0.01))
show(lambda: q.get(True, 0))
show(lambda: q.get(timeout=-1))
show(lambda: q.get(True, "a"))
show(lambda: q.put())
show(lambda: _queue.SimpleQueue(1))
print(_queue.SimpleQueue[int], _queue.Empty, _queue.Empty.__mro__[1:])
for n in range(100):
    q.put(n)
print(sum(q.get() for _ in range(100)))
